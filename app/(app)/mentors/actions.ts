"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { changeConsent } from "@/lib/grants/mutations";
import { ConsentInput } from "@/lib/grants/schema";
import { answerInvitee, inviteMentor, withdrawInvitation } from "@/lib/invitations/mutations";
import { InvitationIdInput, InvitationInput, QuestionAnswerInput } from "@/lib/invitations/schema";
import { blockPerson } from "@/lib/blocks/mutations";
import { PersonInput } from "@/lib/blocks/schema";
import type { Place } from "@/lib/mentorships/move";
import * as mentorships from "@/lib/mentorships/mutations";
import { MentorshipIdInput, RestInput, SignatureInput, TermsInput } from "@/lib/mentorships/schema";
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

export const proposeTermsAction = action(TermsInput, async (viewer, input) =>
  goBack(await mentorships.proposeTerms(viewer, input), "proposed"),
);

export const signTermsAction = action(SignatureInput, async (viewer, input) =>
  goBack(await mentorships.signTerms(viewer, input), "signed"),
);

export const pauseMentorshipAction = action(RestInput, async (viewer, input) =>
  goBack(await mentorships.pauseMentorship(viewer, input), "paused"),
);

export const resumeMentorshipAction = action(MentorshipIdInput, async (viewer, { mentorshipId }) =>
  goBack(await mentorships.resumeMentorship(viewer, mentorshipId), "resumed"),
);

export const goOnAction = action(MentorshipIdInput, async (viewer, { mentorshipId }) =>
  goBack(await mentorships.goOn(viewer, mentorshipId), "goOn"),
);

export const proposeEndAction = action(MentorshipIdInput, async (viewer, { mentorshipId }) =>
  goBack(await mentorships.proposeEnd(viewer, mentorshipId), "endProposed"),
);

export const confirmEndAction = action(MentorshipIdInput, async (viewer, { mentorshipId }) =>
  goOut(await mentorships.confirmEnd(viewer, mentorshipId)),
);

export const endMentorshipAction = action(MentorshipIdInput, async (viewer, { mentorshipId }) =>
  goOut(await mentorships.endMentorship(viewer, mentorshipId)),
);

export const blockPersonAction = action(PersonInput, async (viewer, { personId }) => {
  await blockPerson(viewer, personId);
  goTo("/settings/mentoring?saved=blocked");
});

/** Each side has a page of its own about the same mentorship. */
const goBack = ({ id, isMentee, otherId }: Place, done: string) =>
  goTo(`${isMentee ? `/mentors/${id}` : `/mentees/${otherId}`}?done=${done}`);

const goOut = ({ isMentee }: Place) => goTo(`${isMentee ? "/mentors" : "/mentees"}?done=ended`);

/** The counts of the navigation are of all pages: without this Next would show those it has. */
function goTo(page: string): never {
  refresh();
  redirect(page);
}
