import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findMentee } from "@/lib/mentorships/queries";

/** The mentorship an address names, read once: the page and its title both ask for it. */
export const mentorshipAt = cache(async (menteeId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(menteeId);
  return data ? findMentee(viewer, data) : null;
});
