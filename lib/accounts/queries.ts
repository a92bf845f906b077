import "server-only";
import type { Viewer } from "@/lib/auth/viewer";

export type Profile = ReturnType<typeof findProfile>;

/** Read with the session at the start of the request, so there is nothing left to ask. */
export const findProfile = ({ name, email, timeZone }: Viewer) => ({ name, email, timeZone });
