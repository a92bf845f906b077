"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import {
  acceptInvitation,
  acceptWithChanges,
  askInviter,
  declineInvitation,
} from "@/lib/invitations/mutations";
import {
  AcceptanceInput,
  ChangedAcceptanceInput,
  DeclineInput,
  QuestionInput,
} from "@/lib/invitations/schema";

export const acceptInvitationAction = action(AcceptanceInput, async (viewer, { token }) => {
  const { menteeId } = await acceptInvitation(viewer, token);
  goTo(`/mentees/${menteeId}?done=accepted`);
});

export const acceptWithChangesAction = action(ChangedAcceptanceInput, async (viewer, input) => {
  const { menteeId, isChanged } = await acceptWithChanges(viewer, input);
  goTo(`/mentees/${menteeId}?done=${isChanged ? "proposed" : "accepted"}`);
});

export const askInviterAction = action(QuestionInput, async (viewer, input) => {
  await askInviter(viewer, input);
  goTo(`/invitations/${input.token}`);
});

export const declineInvitationAction = action(DeclineInput, async (viewer, input) => {
  await declineInvitation(viewer, input);
  goTo(`/invitations/${input.token}`);
});

/** The counts of the navigation are of all pages: without this Next would show those it has. */
function goTo(page: string): never {
  refresh();
  redirect(page);
}
