"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { acceptInvitation, declineInvitation } from "@/lib/mentorships/mutations";
import { InvitationAnswerInput } from "@/lib/mentorships/schema";

export const acceptInvitationAction = action(InvitationAnswerInput, async (viewer, { token }) => {
  const { menteeId } = await acceptInvitation(viewer, token);
  goTo(`/mentees/${menteeId}?done=accepted`);
});

export const declineInvitationAction = action(InvitationAnswerInput, async (viewer, { token }) => {
  await declineInvitation(viewer, token);
  goTo(`/invitations/${token}`);
});

/** The counts of the navigation are of all pages: without this Next would show those it has. */
function goTo(page: string): never {
  refresh();
  redirect(page);
}
