import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findPost } from "@/lib/posts/queries";

/** The post an address names, read once: the page and its title both ask for it. */
export const postAt = cache(async (postId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(postId);
  return data ? findPost(viewer, data) : null;
});
