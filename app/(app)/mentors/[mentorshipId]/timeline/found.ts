import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findMentorKnown } from "@/lib/timelines/queries";

/** The mentorship an address names, going on or over, read once: the page and its title both ask for it. */
export const mentorKnownAt = cache(async (mentorshipId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(mentorshipId);
  return data ? findMentorKnown(viewer, data) : null;
});
