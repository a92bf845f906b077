import "server-only";
import { refresh } from "next/cache";
import { proveAgain } from "@/lib/accounts/mutations";
import { keepSession } from "@/lib/auth/session";
import type { Viewer } from "@/lib/auth/viewer";

/**
 * Takes the password that came with a form for what matters most. It is asked for where it was not entered within ten
 * minutes; should those have run out while somebody typed, the page comes back with the field, and with their text.
 */
export async function provePassword(viewer: Viewer, password: string | undefined) {
  refresh();
  if (password !== undefined) await keepSession(await proveAgain(viewer, password));
}
