"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import type { FormState } from "@/lib/forms/state";
import { showMilestone } from "@/lib/grants/mutations";
import { ShowInput } from "@/lib/grants/schema";
import {
  discardDraft,
  editMilestone,
  logMilestone,
  removeMilestone,
  saveDraft,
} from "@/lib/milestones/mutations";
import {
  DraftInput,
  DraftRemovalInput,
  MilestoneEditInput,
  MilestoneInput,
  MilestoneRemovalInput,
} from "@/lib/milestones/schema";
import { acceptAsIs, requestReview, tickPoint, withdrawRequest } from "@/lib/reviews/mutations";
import { AcceptanceInput, ReviewRequestInput, TickInput, WithdrawalInput } from "@/lib/reviews/schema";

/** One form with two buttons: which of them was pressed decides what it must hold. */
export async function keepMilestoneAction(state: FormState, form: FormData) {
  const isDraft = form instanceof FormData && form.has("keep");
  return isDraft ? saveDraftAction(state, form) : logMilestoneAction(state, form);
}

const logMilestoneAction = action(MilestoneInput, async (viewer, input) => {
  // Whoever was overtaken gets the draft's newest revision behind their text, so that saving again is their choice.
  if (input.draft) refresh();
  const { id } = await logMilestone(viewer, input);
  backTo(`/milestones/${id}?done=logged`);
});

const saveDraftAction = action(DraftInput, async (viewer, input) => {
  if (input.draft) refresh();
  await saveDraft(viewer, input);
  backTo("/milestones/drafts?done=drafted");
});

export const discardDraftAction = action(DraftRemovalInput, async (viewer, { draftId }) => {
  await discardDraft(viewer, draftId);
  backTo("/milestones/drafts");
});

export const editMilestoneAction = action(MilestoneEditInput, async (viewer, input) => {
  // Whoever was overtaken gets the newest revision behind their text, so that saving again is their choice.
  refresh();
  await editMilestone(viewer, input);
  redirect(`/milestones/${input.milestoneId}`);
});

export const removeMilestoneAction = action(MilestoneRemovalInput, async (viewer, { milestoneId }) => {
  await removeMilestone(viewer, milestoneId);
  backTo("/milestones");
});

export const requestReviewAction = action(
  ReviewRequestInput,
  async (viewer, input) => {
    await requestReview(viewer, input);
    backTo(`/milestones/${input.milestoneId}?done=asked`);
  },
  { limit: "askReview" },
);

export const showMilestoneAction = action(ShowInput, async (viewer, input) => {
  await showMilestone(viewer, input);
  backTo(`/milestones/${input.milestoneId}?done=shared#shown`);
});

export const withdrawRequestAction = action(WithdrawalInput, async (viewer, { requestId, milestoneId }) => {
  // A mentor may have begun to read meanwhile: then the page behind the refusal says so.
  refresh();
  await withdrawRequest(viewer, requestId);
  backTo(`/milestones/${milestoneId}`);
});

export const acceptAsIsAction = action(AcceptanceInput, async (viewer, { requestId, milestoneId }) => {
  await acceptAsIs(viewer, requestId);
  backTo(`/milestones/${milestoneId}#review`);
});

export const tickPointAction = action(TickInput, async (viewer, { milestoneId, ...input }) => {
  await tickPoint(viewer, input);
  backTo(`/milestones/${milestoneId}#review`);
});

/** Where only the hash is new, Next would show what it has; and the counts of the navigation are of all pages. */
function backTo(page: string): never {
  refresh();
  redirect(page);
}
