import type { ListedPost } from "@/components/posts/post-item";
import type { Viewer } from "@/lib/auth/viewer";
import { timeWords } from "@/lib/days";
import type { ThreadPost } from "@/lib/posts/queries";

/** A post as every list shows it, in the reader's own zone. */
export const postRow = ({ timeZone }: Viewer, post: ThreadPost, now = new Date()): ListedPost => ({
  id: post.id,
  author: post.author,
  isOwn: post.isOwn,
  text: post.removedAt ? null : post.text,
  when: timeWords(post.createdAt, timeZone, now),
  isEdited: post.editedAt !== null && post.removedAt === null,
  way: post.removedAt ? null : post.isOwn ? "change" : post.hasLeft ? null : "report",
});
