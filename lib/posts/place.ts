import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
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
  await tx.$queryRaw`SELECT 1 FROM "Mentorship" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const mentorship = await tx.mentorship.findFirst({
    where: { AND: [{ id }, writableBy(viewer)] },
    select: { menteeId: true, mentorId: true },
  });
  if (!mentorship) throw new Refusal(CLOSED);
  return { ...mentorship, mentorshipId: id, request: null };
}

/** The thread of a review request, held by its mentorship. */
export async function holdRequest(tx: Transaction, viewer: Viewer, id: string): Promise<Place> {
  const request = await tx.reviewRequest.findFirst({
    where: { AND: [{ id }, discussableBy(viewer)] },
    select: { id: true, milestoneId: true, mentorshipId: true, frozen: { select: { content: true } } },
  });
  if (!request) throw new Refusal(CLOSED);
  const { frozen, mentorshipId, milestoneId } = request;
  const place = await holdMentorship(tx, viewer, mentorshipId!);
  return { ...place, request: { id, milestoneId, title: MilestoneContent.parse(frozen.content).title } };
}

const CLOSED =
  "Nothing can be written here any more: the mentorship has ended, or the request was taken back. Your text is still here to copy.";
