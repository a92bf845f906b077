"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { editMilestone, logMilestone, removeMilestone } from "@/lib/milestones/mutations";
import { MilestoneEditInput, MilestoneInput, MilestoneRemovalInput } from "@/lib/milestones/schema";
import { requestReview, tickPoint, withdrawRequest } from "@/lib/reviews/mutations";
import { ReviewRequestInput, TickInput, WithdrawalInput } from "@/lib/reviews/schema";

export const logMilestoneAction = action(MilestoneInput, async (viewer, input) => {
  const { id } = await logMilestone(viewer, input);
  backTo(`/milestones/${id}?done=logged`);
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

export const requestReviewAction = action(ReviewRequestInput, async (viewer, input) => {
  await requestReview(viewer, input);
  backTo(`/milestones/${input.milestoneId}?done=asked`);
});

export const withdrawRequestAction = action(WithdrawalInput, async (viewer, { requestId, milestoneId }) => {
  await withdrawRequest(viewer, requestId);
  backTo(`/milestones/${milestoneId}`);
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
