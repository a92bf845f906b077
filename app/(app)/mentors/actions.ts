"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { changeConsent } from "@/lib/grants/mutations";
import { ConsentInput } from "@/lib/grants/schema";
import { answerInvitee, inviteMentor, withdrawInvitation } from "@/lib/invitations/mutations";
import { InvitationIdInput, InvitationInput, QuestionAnswerInput } from "@/lib/invitations/schema";
import { endMentorship } from "@/lib/mentorships/mutations";
import { MentorshipIdInput } from "@/lib/mentorships/schema";
import { keepFreshLink } from "./fresh-link";

export const inviteMentorAction = action(InvitationInput, async (viewer, input) => {
  const { link } = await inviteMentor(viewer, input);
  if (link) await keepFreshLink(link);
  goTo("/mentors");
});

export const withdrawInvitationAction = action(InvitationIdInput, async (viewer, { invitationId }) => {
  await withdrawInvitation(viewer, invitationId);
  goTo("/mentors");
});

export const answerInviteeAction = action(QuestionAnswerInput, async (viewer, input) => {
  await answerInvitee(viewer, input);
  goTo("/mentors?done=explained");
});

export const changeConsentAction = action(ConsentInput, async (viewer, input) => {
  await changeConsent(viewer, input);
  goTo(`/mentors/${input.mentorshipId}?done=shared`);
});

export const endMentorshipAction = action(MentorshipIdInput, async (viewer, { mentorshipId }) => {
  await endMentorship(viewer, mentorshipId);
  goTo("/mentors?done=ended");
});

/** The counts of the navigation are of all pages: without this Next would show those it has. */
function goTo(page: string): never {
  refresh();
  redirect(page);
}
