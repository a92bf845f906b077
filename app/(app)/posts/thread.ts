import { randomUUID } from "node:crypto";
import type { ThreadProps } from "@/components/posts/thread";
import type { Viewer } from "@/lib/auth/viewer";
import { limitsOf } from "@/lib/forms/read";
import type { FormAction } from "@/lib/forms/state";
import type { Thread } from "@/lib/posts/queries";
import { RequestPostInput } from "@/lib/posts/schema";
import { postRow } from "./rows";

type Place = { action: FormAction; address: string; hidden?: Record<string, string> };

/** What was written about a request, as a page shows it, with the form for more. */
export const threadOf = (
  viewer: Viewer,
  { posts, hasOlder, writable }: Thread,
  { hidden, ...place }: Place,
): ThreadProps => ({
  posts: posts.map((post) => postRow(viewer, post)),
  olderHref: hasOlder && writable ? `${writable.timelineHref}?show=words` : null,
  write: writable && {
    ...place,
    reader: writable.reader,
    hidden: { ...hidden, requestId: writable.requestId },
    formKey: randomUUID(),
    limits: limitsOf(RequestPostInput),
  },
});
