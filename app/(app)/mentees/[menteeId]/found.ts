import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findMentee, findProposal } from "@/lib/mentorships/queries";

/** The mentorship an address names, read once: the page and its title both ask for it. */
export const mentorshipAt = cache(async (menteeId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(menteeId);
  return data ? findMentee(viewer, data) : null;
});

/** The same for one that waits for a signature. */
export const proposalAt = cache(async (menteeId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(menteeId);
  return data ? findProposal(viewer, data) : null;
});
