import { headers } from "next/headers";
import type { Viewer } from "@/lib/auth/viewer";
import { seeNotices } from "@/lib/notices/mutations";

/** Said by each page that notices lead to, or that shows the same: whoever opens it has read them. A HEAD shows nothing. */
export async function noteRead(viewer: Viewer, ...hrefs: string[]) {
  if (hrefs.length > 0 && !(await headers()).has("x-throughline-head")) await seeNotices(viewer, hrefs);
}
