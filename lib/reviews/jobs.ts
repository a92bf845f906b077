import "server-only";
import { addDays, today } from "@/lib/days";
import { prisma, type Transaction } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { pausedSpans, timedRow } from "@/lib/mentorships/mentorship";
import { release } from "@/lib/milestones/release";
import { byDays, pauseRow, spanOf } from "@/lib/pauses/pauses";
import { hold } from "@/lib/reviews/judging";
import { recordStage } from "@/lib/reviews/moves";
import { stageOf, transitions } from "@/lib/reviews/request";
import { told, tellOfClosing, tellOfNudge, tellOfOpenInquiry } from "@/lib/reviews/tell";
import { CLOSE_DAY, daysRun, nudgesDue, RELEASE_DAY, stoppedBy } from "@/lib/reviews/time";

/**
 * Reminds whoever is waited for on the third and the sixth day, lets go of what no mentor answered in ten and of what no
 * member answered in fourteen; answers how much it did. However late it comes, each is done once: what was sent is a row.
 * Of several reminders that are due at once one goes, with the days it has been. Days on which the member or the mentorship
 * rests do not count. Each request has a transaction of its own.
 */
export async function moveReviewsOn(now: Date) {
  const waiting = await prisma.reviewRequest.findMany({
    where: { state: "WAITING", waitingSince: { lt: new Date(now.getTime() - SOONEST) } },
    orderBy: { waitingSince: "asc" },
    select: { id: true, milestoneId: true },
  });
  const failed: unknown[] = [];
  let moved = 0;
  for (const { id, milestoneId } of waiting)
    try {
      if (await prisma.$transaction((tx) => moveOn(tx, id, milestoneId, now))) moved++;
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} of ${waiting.length} reviews not moved on`);
  return moved;
}

/** Before two whole days are over no calendar, in no zone, has counted three. */
const SOONEST = 2 * 86_400_000;

/** Read once both rows are held: whoever decides, takes it up or takes it back meanwhile came first, or waits. */
async function moveOn(tx: Transaction, id: string, milestoneId: string, now: Date) {
  await hold(tx, milestoneId);
  await tx.$queryRaw`SELECT 1 FROM "ReviewRequest" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const request = await tx.reviewRequest.findFirst({ where: { id, state: "WAITING" }, select: waited });
  if (!request) return false;
  const stage = stageOf(request, now);
  if (stage === "reading") return false;

  const { timeZone, pauses } = request.requester;
  const day = (moment: Date) => today(timeZone, moment);
  const rests = request.mentorship ? pausedSpans(request.mentorship) : [];
  const paused = [
    ...pauses.map(byDays).map(spanOf),
    // Back on a day is back as it begins.
    ...rests.map(({ from, to }) => ({ from: day(from), until: addDays(day(to), -1) })),
  ];
  if (stage === "question") {
    const since = request.askedBackAt!;
    const days = daysRun(day(since), day(now), paused);
    if (days >= CLOSE_DAY) return letGo(tx, request, "close", now);
    const due = await nudge(tx, request, since, days, now);
    if (due) await tellOfOpenInquiry(tx, request, days, now);
    return due;
  }
  const answered = request.inquiries.flatMap(({ askedAt, answeredAt }) =>
    answeredAt ? [stoppedBy(day(askedAt), day(answeredAt))] : [],
  );
  const days = daysRun(day(request.waitingSince), day(now), [...paused, ...answered]);
  if (days >= RELEASE_DAY) return letGo(tx, request, "release", now);
  const due = await nudge(tx, request, request.waitingSince, days, now);
  if (due) await tellOfNudge(tx, request, days, now);
  return due;
}

/** Keeps what is due now of the reminders of a wait; false where there is nothing that was not sent. */
async function nudge(tx: Transaction, request: Waited, since: Date, days: number, now: Date) {
  const sent = request.nudges.filter((nudge) => nudge.since.getTime() === since.getTime());
  const due = nudgesDue(
    days,
    sent.map(({ day }) => day),
  );
  const { count } = await tx.nudge.createMany({
    data: due.map((day) => ({ requestId: request.id, since, day, sentAt: now })),
    skipDuplicates: true,
  });
  return count > 0;
}

async function letGo(tx: Transaction, request: Waited, move: "release" | "close", now: Date) {
  const { id, milestoneId } = request;
  await release(tx, [milestoneId]);
  await tx.reviewRequest.update({
    where: { id },
    data: { state: move === "release" ? "RELEASED" : "UNANSWERED", leaseUntil: null, askedBackAt: null },
    select: { id: true },
  });
  await tellOfClosing(tx, request, move === "release" ? "RELEASED" : "UNANSWERED", now);
  const verb = move === "release" ? "releaseRequest" : "closeRequest";
  const { from, to } = transitions[move];
  await recordStage(tx, null, id, { verb, from: from[0], to: to[0] });
  return true;
}

type Waited = Prisma.ReviewRequestGetPayload<{ select: typeof waited }>;

const waited = {
  ...told,
  milestoneId: true,
  mentorship: { select: timedRow },
  state: true,
  waitingSince: true,
  leaseUntil: true,
  askedBackAt: true,
  requester: { select: { timeZone: true, pauses: { select: pauseRow } } },
  verdict: { select: { kind: true, acceptedAt: true, revokedAt: true } },
  inquiries: { select: { askedAt: true, answeredAt: true } },
  nudges: { select: { since: true, day: true } },
} satisfies Prisma.ReviewRequestSelect;
