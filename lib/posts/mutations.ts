import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { isDuplicate, onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { claimForm, spend } from "@/lib/limits/mutations";
import { isToldUnread, notify } from "@/lib/notices/mutations";
import { keepsEarlier } from "@/lib/posts/edits";
import { holdMentorship, holdRequest, type Place } from "@/lib/posts/place";
import { editableBy, reportableBy, writtenBy } from "@/lib/posts/policy";
import type { MentorshipPostInput, PostEditInput, ReportInput, RequestPostInput } from "@/lib/posts/schema";

/** Writes to the other side of a mentorship. */
export const writeToMentorship = (viewer: Viewer, input: MentorshipPostInput) =>
  write(viewer, input, (tx) => holdMentorship(tx, viewer, input.mentorshipId));

/** Writes about a review request to its other side. */
export const writeToRequest = (viewer: Viewer, input: RequestPostInput) =>
  write(viewer, input, (tx) => holdRequest(tx, viewer, input.requestId));

/** Puts other words in place of the viewer's own. Later than a slip of the pen, how it read before is kept for both. */
export async function editPost(viewer: Viewer, { postId, text }: PostEditInput, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const editable = { AND: [{ id: postId }, editableBy(viewer)] };
    const { mentorshipId } = await findOwn(tx, editable);
    await holdMentorship(tx, viewer, mentorshipId!);
    // Of two edits at once the second finds what the first left.
    const before = await findOwn(tx, editable);
    if (before.text === text) return;
    await spend([["writePost", viewer.id]], tx);
    const { count } = await tx.post.updateMany({ where: editable, data: { text, editedAt: now } });
    if (count === 0) throw new Refusal(NOT_YOURS);
    if (keepsEarlier(before.createdAt, now))
      await tx.postVersion.create({ data: { postId, text: before.text, until: now }, select: { id: true } });
    await record(tx, {
      actorId: viewer.id,
      verb: "editPost",
      subject: "Post",
      subjectId: postId,
      fields: ["text"],
    });
  });
}

/** Takes the viewer's words away for good, the earlier ones too. That there was a post stays, so that answers make sense. */
export async function removePost(viewer: Viewer, postId: string, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.post.updateMany({
      where: { AND: [{ id: postId }, writtenBy(viewer)] },
      data: { text: "", removedAt: now },
    });
    if (count === 0) throw new Refusal(NOT_YOURS);
    await tx.postVersion.deleteMany({ where: { postId } });
    await record(tx, {
      actorId: viewer.id,
      verb: "removePost",
      subject: "Post",
      subjectId: postId,
      fields: ["text"],
    });
  });
}

/** Asks whoever runs this place to look at a post: they get a copy of it as it reads now, and of nothing else. */
export async function reportPost(viewer: Viewer, { postId, reason, words }: ReportInput) {
  try {
    await onBehalfOf(viewer, async (tx) => {
      const post = await tx.post.findFirst({
        where: { AND: [{ id: postId }, reportableBy(viewer)] },
        select: {
          text: true,
          byMentor: true,
          menteeId: true,
          mentorId: true,
          earlier: { orderBy: { id: "desc" }, select: { text: true } },
        },
      });
      if (!post) throw new Refusal("This post cannot be reported: it was removed, or its writer is gone.");
      await spend([["reportPost", viewer.id]], tx);
      const id = uuid();
      await tx.report.create({
        data: {
          ...{ id, postId, reason, words, reporterId: viewer.id },
          // Who can be reported is there: the policy says so.
          authorId: post.byMentor ? post.mentorId! : post.menteeId,
          texts: [post.text, ...post.earlier.map(({ text }) => text)],
        },
        select: { id: true },
      });
      await record(tx, { actorId: viewer.id, verb: "reportPost", subject: "Report", subjectId: id });
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("You have reported this post already.");
    throw error;
  }
}

async function write<Input extends { formKey: string; text: string }>(
  viewer: Viewer,
  input: Input,
  hold: (tx: Transaction) => Promise<Place>,
) {
  return onBehalfOf(viewer, async (tx) => {
    const id = uuid();
    const first = await claimForm(tx, viewer, input, id);
    if (first) return { id: first };

    const place = await hold(tx);
    const { request, ...between } = place;
    await spend([["writePost", viewer.id]], tx);
    await tx.post.create({
      data: {
        ...between,
        ...{ id, text: input.text, requestId: request?.id ?? null },
        byMentor: place.mentorId === viewer.id,
      },
      select: { id: true },
    });
    const verb = request ? "writeToRequest" : "writeToMentorship";
    await record(tx, { actorId: viewer.id, verb, subject: "Post", subjectId: id });
    await tell(tx, viewer, place, id);
    return { id };
  });
}

/** One notice for each thread, until it is read: whoever opens it reads all that is new. */
async function tell(tx: Transaction, viewer: Viewer, place: Place, key: string) {
  const { menteeId, mentorId, request } = place;
  const toMentee = mentorId === viewer.id;
  const memberId = toMentee ? menteeId : mentorId;
  const href = toMentee ? hrefForMentee(place) : hrefForMentor(place);
  if (await isToldUnread(tx, { memberId, kind: "POST_WRITTEN", href })) return;
  await notify(tx, {
    kind: "POST_WRITTEN",
    ...{ memberId, actorId: viewer.id, key, href },
    facts: { title: toMentee ? (request?.title ?? null) : null },
  });
}

const hrefForMentee = ({ mentorshipId, request }: Place) =>
  request ? `/milestones/${request.milestoneId}` : `/mentors/${mentorshipId}/timeline`;
const hrefForMentor = ({ menteeId, request }: Place) =>
  request ? `/reviews/${request.id}` : `/mentees/${menteeId}/timeline`;

async function findOwn(tx: Transaction, where: Prisma.PostWhereInput) {
  const post = await tx.post.findFirst({
    where,
    select: { text: true, createdAt: true, mentorshipId: true },
  });
  if (!post) throw new Refusal(NOT_YOURS);
  return post;
}

const NOT_YOURS = "This post cannot be changed any more: it was removed, or the mentorship has ended.";
