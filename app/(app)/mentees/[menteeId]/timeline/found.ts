import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findMenteeKnown } from "@/lib/timelines/queries";

/** The mentee an address names, mentored now or once, read once: the page and its title both ask for it. */
export const menteeKnownAt = cache(async (menteeId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(menteeId);
  return data ? findMenteeKnown(viewer, data) : null;
});
