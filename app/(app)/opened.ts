import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { Viewer } from "@/lib/auth/viewer";
import { recordOpening, type Opened } from "@/lib/openings/mutations";

/**
 * Tells the owner before the page shows what is theirs. A HEAD shows nothing and is not told; a page fetched ahead of
 * its reader is refused at the door, so that nobody reads unseen by saying so.
 */
export async function tellOwner(viewer: Viewer, opened: Opened) {
  if ((await headers()).has("x-throughline-head")) return;
  if (!(await recordOpening(viewer, opened))) notFound();
}
