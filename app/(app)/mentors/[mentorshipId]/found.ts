import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findGrant } from "@/lib/mentorships/queries";

/** The mentorship an address names, read once: the page and its title both ask for it. */
export const grantAt = cache(async (mentorshipId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(mentorshipId);
  return data ? findGrant(viewer, data) : null;
});
