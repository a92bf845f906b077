import { cookies } from "next/headers";

export const hidingCookie = "hide-private-notes";

/** Whether this browser hides private notes: then no page asks for them. One that was deleted a moment ago is there still, and empty. */
export const hidesNotes = async () => (await cookies()).get(hidingCookie)?.value === "yes";
