"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { editPost, removePost, reportPost, writeToMentorship, writeToRequest } from "@/lib/posts/mutations";
import {
  MenteePostInput,
  MentorshipPostInput,
  MilestonePostInput,
  PostEditInput,
  PostIdInput,
  ReportInput,
  RequestPostInput,
} from "@/lib/posts/schema";

export const writeToMentorAction = action(MentorshipPostInput, async (viewer, input) => {
  const { id } = await writeToMentorship(viewer, input);
  await stayOrGoTo(`/mentors/${input.mentorshipId}/timeline#post-${id}`);
});

export const writeToMenteeAction = action(MenteePostInput, async (viewer, { menteeId, ...input }) => {
  const { id } = await writeToMentorship(viewer, input);
  await stayOrGoTo(`/mentees/${menteeId}/timeline#post-${id}`);
});

export const writeToRequestAction = action(RequestPostInput, async (viewer, input) => {
  const { id } = await writeToRequest(viewer, input);
  await stayOrGoTo(`/reviews/${input.requestId}#post-${id}`);
});

export const writeAboutMilestoneAction = action(
  MilestonePostInput,
  async (viewer, { milestoneId, ...input }) => {
    const { id } = await writeToRequest(viewer, input);
    await stayOrGoTo(`/milestones/${milestoneId}#post-${id}`);
  },
);

export const editPostAction = action(PostEditInput, async (viewer, input) => {
  await editPost(viewer, input);
  redirect(`/posts/${input.postId}?done=saved`);
});

export const removePostAction = action(PostIdInput, async (viewer, { postId }) => {
  await removePost(viewer, postId);
  redirect(`/posts/${postId}`);
});

export const reportPostAction = action(ReportInput, async (viewer, input) => {
  await reportPost(viewer, input);
  redirect(`/posts/${input.postId}?done=reported`);
});
