import { cache } from "react";
import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findEyes } from "@/lib/grants/queries";
import { findMentee } from "@/lib/mentorships/queries";

/**
 * What the pages below /view ask with: the eyes of one of the viewer's mentors, and the mentorship they look at,
 * which is the viewer's and nobody else's. `bar` is whose eyes these are.
 */
export const lookAs = cache(async (mentorshipId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(mentorshipId);
  const eyes = (data && (await findEyes(viewer, data))) || notFound();
  return {
    eyes,
    mentorship: (await findMentee(eyes, viewer.id)) ?? notFound(),
    here: `/mentors/${mentorshipId}/view`,
    bar: { name: eyes.name, href: `/mentors/${mentorshipId}` },
  };
});

export async function titleAs(mentorshipId: string) {
  const { eyes } = await lookAs(mentorshipId);
  return { title: `What ${eyes.name} sees` };
}
