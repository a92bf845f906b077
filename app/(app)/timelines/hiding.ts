import { cookies } from "next/headers";

export const hidingCookie = "hide-private-notes";

/** Whether this browser hides private notes: then no page asks for them. */
export const hidesNotes = async () => (await cookies()).has(hidingCookie);
