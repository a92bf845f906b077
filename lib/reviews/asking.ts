import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, today } from "@/lib/days";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { answerDaysOf, versionRow } from "@/lib/mentorships/agreement";
import { hold } from "@/lib/mentorships/move";
import { askableBy } from "@/lib/mentorships/policy";
import { freeze } from "@/lib/reviews/freeze";
import { makeMove, recordStage } from "@/lib/reviews/moves";
import { reassignableBy, submittableBy } from "@/lib/reviews/policy";
import { FAR_DAYS } from "@/lib/reviews/request";
import type { ReassignmentInput, ReviewRequestInput } from "@/lib/reviews/schema";
import { told, tellOfRequest } from "@/lib/reviews/tell";

/** The milestone's current version, frozen, before the mentor of one of the viewer's mentorships. */
export async function ask(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  { milestoneId, mentorshipId, questions, wantedBy }: ReviewRequestInput,
  now: Date,
) {
  refuseUnlikely(wantedBy, today(viewer.timeZone, now));
  const { reviewerId, promisedBy } = await holdMentorship(tx, viewer, mentorshipId, now);
  await submit(tx, viewer, milestoneId);
  await closeReleased(tx, viewer, milestoneId);
  const version = await versionToShow(tx, milestoneId, reviewerId);
  await freeze(tx, milestoneId, version);
  const request = await tx.reviewRequest.create({
    data: {
      id,
      ...{ milestoneId, version, requesterId: viewer.id, reviewerId, mentorshipId, questions },
      wantedBy: wantedBy && new Date(wantedBy),
      createdAt: now,
      waitingSince: now,
      promisedBy,
    },
    select: told,
  });
  await tellOfRequest(tx, request, now);
}

/** The same version, before another of the viewer's mentors than the one who did not answer. */
export async function askAnother(
  tx: Transaction,
  viewer: Viewer,
  { requestId, mentorshipId }: ReassignmentInput,
  now: Date,
) {
  const { reviewerId, promisedBy } = await holdMentorship(tx, viewer, mentorshipId, now);
  await makeMove(tx, viewer, requestId, "reassign", {
    of: {
      AND: [reassignableBy(viewer, now)],
      OR: [{ reviewerId: null }, { reviewerId: { not: reviewerId } }],
    },
    first: ({ milestoneId }) => submit(tx, viewer, milestoneId),
    data: { state: "WAITING", reviewerId, mentorshipId, waitingSince: now, promisedBy },
    ...{ verb: "reassignRequest", now, fields: ["reviewerId"] },
    refusal: "This does not wait for your choice any more, or this mentor had it. Reload the page.",
  });
  await tellOfRequest(
    tx,
    await tx.reviewRequest.findUniqueOrThrow({ where: { id: requestId }, select: told }),
    now,
  );
}

/** From here on the milestone is in review. */
async function submit(tx: Transaction, viewer: Viewer, milestoneId: string) {
  const { count } = await tx.milestone.updateMany({
    where: { AND: [{ id: milestoneId }, submittableBy(viewer)] },
    data: { state: "IN_REVIEW" },
  });
  if (count === 0)
    throw new Refusal("This version cannot be submitted: it is waiting for a mentor or verified already.");
}

/** Whoever asks anew has gone on without the answer that did not come. The milestone is held by then. */
async function closeReleased(tx: Transaction, viewer: Viewer, milestoneId: string) {
  const closed = await tx.reviewRequest.updateManyAndReturn({
    where: { milestoneId, state: "RELEASED" },
    data: { state: "UNREVIEWED" },
    select: { id: true },
  });
  for (const { id } of closed)
    await recordStage(tx, viewer.id, id, { verb: "goOnWithout", from: "released", to: "unreviewed" });
}

/** The mentorship stays as it is until this change is through, or the change is refused. With the day its mentor answers by. */
async function holdMentorship(tx: Transaction, viewer: Viewer, id: string, now: Date) {
  await hold(tx, id);
  const mentorship = await tx.mentorship.findFirst({
    where: { AND: [{ id }, askableBy(viewer, now)] },
    select: { mentorId: true, agreements: { select: versionRow } },
  });
  if (!mentorship) throw new Refusal("Choose one of your mentors, with whom nothing is paused now.");
  const day = addDays(today(viewer.timeZone, now), answerDaysOf(mentorship.agreements));
  return { reviewerId: mentorship.mentorId, promisedBy: new Date(day) };
}

/**
 * A version that was judged is not judged again: ticked points make the next one, and nothing new is refused. Whoever said
 * that they see the verdict otherwise may show the very version to a mentor who has not judged it.
 */
async function versionToShow(tx: Transaction, milestoneId: string, reviewerId: string) {
  const { version } = await tx.milestone.findUniqueOrThrow({
    where: { id: milestoneId },
    select: { version: true },
  });
  const judged = await tx.verdict.findMany({
    where: { kind: { not: "CANNOT_JUDGE" }, revokedAt: null, request: { milestoneId, version } },
    orderBy: { createdAt: "desc" },
    select: {
      dispute: true,
      request: { select: { reviewerId: true } },
      points: { where: { resolvedAt: { not: null } }, select: { id: true } },
    },
  });
  const [latest] = judged;
  if (!latest) return version;
  if (latest.points.length > 0) {
    await tx.milestone.update({
      where: { id: milestoneId },
      data: { version: version + 1 },
      select: { id: true },
    });
    return version + 1;
  }
  const isKnown = judged.some(({ request }) => request.reviewerId === reviewerId);
  if (latest.dispute !== null && !isKnown) return version;
  throw new Refusal(
    latest.dispute === null
      ? "Nothing has changed since the last verdict. Edit the milestone or tick off a point first."
      : "This mentor has judged this version. Choose another, edit the milestone, or tick off a point first.",
  );
}

/** A day to be wished for: from today on, within a year. */
function refuseUnlikely(wantedBy: string | null, day: string) {
  if (!wantedBy) return;
  if (wantedBy < day) throw new Refusal("That day is over. Choose today or a later one, or leave it open.");
  if (wantedBy > addDays(day, FAR_DAYS))
    throw new Refusal("That is more than a year away. Choose an earlier day, or leave it open.");
}
