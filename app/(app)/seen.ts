import { headers } from "next/headers";
import type { Viewer } from "@/lib/auth/viewer";
import { seeNotices } from "@/lib/notices/mutations";

/** Said by each page that notices lead to: whoever opens it has read them. A HEAD shows nothing. */
export async function noteRead(viewer: Viewer, href: string) {
  if (!(await headers()).has("x-throughline-head")) await seeNotices(viewer, href);
}
