import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { hold } from "@/lib/mentorships/move";
import { MilestoneContent } from "@/lib/milestones/content";
import { discussableBy, writableBy } from "@/lib/posts/policy";

/** Where a post stands: between whom, and in the thread of which request. */
export type Place = {
  menteeId: string;
  mentorId: string;
  mentorshipId: string;
  request: { id: string; milestoneId: string; title: string } | null;
};

/** The thread of a mentorship, held: whoever ends it waits until this change is through, or it is refused. */
export async function holdMentorship(tx: Transaction, viewer: Viewer, id: string): Promise<Place> {
  await hold(tx, id);
  const mentorship = await tx.mentorship.findFirst({
    where: { AND: [{ id }, writableBy(viewer)] },
    select: { menteeId: true, mentorId: true },
  });
  if (!mentorship) throw new Refusal(CLOSED);
  return { ...mentorship, mentorshipId: id, request: null };
}

/** The thread of a review request, held with its mentorship: whoever takes it back or removes it waits, or came first. */
export async function holdRequest(tx: Transaction, viewer: Viewer, id: string): Promise<Place> {
  const { mentorshipId } = await findDiscussable(tx, viewer, id);
  const place = await holdMentorship(tx, viewer, mentorshipId!);
  await tx.$queryRaw`SELECT 1 FROM "ReviewRequest" WHERE "id" = ${id}::uuid FOR SHARE`;
  const { frozen, milestoneId } = await findDiscussable(tx, viewer, id);
  return { ...place, request: { id, milestoneId, title: MilestoneContent.parse(frozen.content).title } };
}

async function findDiscussable(tx: Transaction, viewer: Viewer, id: string) {
  const request = await tx.reviewRequest.findFirst({
    where: { AND: [{ id }, discussableBy(viewer)] },
    select: { milestoneId: true, mentorshipId: true, frozen: { select: { content: true } } },
  });
  if (!request) throw new Refusal(CLOSED);
  return request;
}

const CLOSED =
  "Nothing can be written here any more: the mentorship has ended, or the request was taken back. Your text is still here to copy.";
