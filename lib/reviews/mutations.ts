import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { isDuplicate, onBehalfOf } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import { skillsSharedThrough } from "@/lib/mentorships/policy";
import { release } from "@/lib/milestones/release";
import { holdMentorship, refuseUnlikely, versionToShow } from "@/lib/reviews/asking";
import { freeze } from "@/lib/reviews/freeze";
import { markMilestone, supersede } from "@/lib/reviews/judging";
import { LEASE_OVER, leaseFrom, takeUp, whyNotDecided, whyNotWithdrawn } from "@/lib/reviews/lease";
import { recordMove, recordRequest } from "@/lib/reviews/lines";
import {
  decidableBy,
  renewableBy,
  stoppableBy,
  submittableBy,
  tickableBy,
  withdrawableBy,
} from "@/lib/reviews/policy";
import type { MenteeRatingsInput, PointInput, ReviewRequestInput, VerdictInput } from "@/lib/reviews/schema";
import { keepRatings } from "@/lib/skills/mutations";

// Rows are locked in one order everywhere, mentorship, milestone, request, so that no two changes wait for each other.

/** Puts the milestone's current version, frozen, before one of the viewer's mentors, wanted within a year if by a day. */
export async function requestReview(viewer: Viewer, input: ReviewRequestInput, now = new Date()) {
  try {
    return await onBehalfOf(viewer, async (tx) => {
      const id = uuid();
      const asked = await claimForm(tx, viewer, input, id);
      if (asked) return { id: asked };

      const { milestoneId, mentorshipId, questions, wantedBy } = input;
      refuseUnlikely(wantedBy, today(viewer.timeZone, now));
      const reviewerId = await holdMentorship(tx, viewer, mentorshipId);
      const { count } = await tx.milestone.updateMany({
        where: { AND: [{ id: milestoneId }, submittableBy(viewer)] },
        data: { state: "IN_REVIEW" },
      });
      if (count === 0)
        throw new Refusal(
          "This version cannot be submitted: it is waiting for a mentor or verified already.",
        );

      const version = await versionToShow(tx, milestoneId);
      await freeze(tx, milestoneId, version);
      await tx.reviewRequest.create({
        data: {
          id,
          milestoneId,
          version,
          requesterId: viewer.id,
          reviewerId,
          mentorshipId,
          questions,
          wantedBy: wantedBy && new Date(wantedBy),
          createdAt: now,
        },
        select: { id: true },
      });
      await recordRequest(tx, viewer, id, { verb: "requestReview", to: "waiting" });
      return { id };
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("This milestone is waiting for a mentor already.");
    throw error;
  }
}

/** Takes the request back, unless the mentor is reading. */
export async function withdrawRequest(viewer: Viewer, requestId: string, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const request = await tx.reviewRequest.findFirst({
      where: { AND: [{ id: requestId }, withdrawableBy(viewer, now)] },
      select: { milestoneId: true },
    });
    if (!request) throw new Refusal(await whyNotWithdrawn(tx, viewer, requestId, now));
    await release(tx, [request.milestoneId]);
    const { count } = await tx.reviewRequest.updateMany({
      where: { AND: [{ id: requestId }, withdrawableBy(viewer, now)] },
      data: { state: "WITHDRAWN", leaseUntil: null },
    });
    if (count === 0)
      throw new Refusal("Your mentor was quicker by a moment. Reload the page to see where it stands.");
    await recordMove(tx, viewer, requestId, "withdrawRequest", "withdraw");
  });
}

/** The mentor takes it up, for half an hour from now. Meanwhile nobody takes it back. */
export async function startReading(viewer: Viewer, requestId: string, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    if (!(await takeUp(tx, viewer, requestId, now)))
      throw new Refusal("You have taken this up already, or it waits no more. Reload the page.");
  });
}

/** Half an hour more, because the mentor is typing. */
export async function renewReading(viewer: Viewer, requestId: string, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.reviewRequest.updateMany({
      where: { AND: [{ id: requestId }, renewableBy(viewer, now)] },
      data: { leaseUntil: leaseFrom(now) },
    });
    if (count === 0) throw new Refusal(LEASE_OVER);
  });
}

/** The mentor gives it back before the half hour is over: it waits for them again. */
export async function stopReading(viewer: Viewer, requestId: string, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.reviewRequest.updateMany({
      where: { AND: [{ id: requestId }, stoppableBy(viewer, now)] },
      data: { leaseUntil: null },
    });
    if (count === 0) throw new Refusal("You were not reading this any more. It waits for you.");
    await recordMove(tx, viewer, requestId, "stopReading", "stop");
  });
}

/** One verdict for one frozen version: of several at once the first counts, because the state is in the write. */
export async function giveVerdict(viewer: Viewer, input: VerdictInput, now = new Date()) {
  const { requestId, kind, note, points } = input;
  await onBehalfOf(viewer, async (tx) => {
    const decidable = { AND: [{ id: requestId }, decidableBy(viewer, now)] };
    if (input.takeUp) await takeUp(tx, viewer, requestId, now);
    const request = await tx.reviewRequest.findFirst({
      where: decidable,
      select: { milestoneId: true, version: true },
    });
    if (!request) throw new Refusal(await whyNotDecided(tx, viewer, requestId, now));

    await markMilestone(tx, request, kind);
    const { count } = await tx.reviewRequest.updateMany({
      where: decidable,
      data: { state: "DECIDED", leaseUntil: null },
    });
    if (count === 0) throw new Refusal("This request was decided or withdrawn a moment ago.");

    if (kind !== "CANNOT_JUDGE") await supersede(tx, request.milestoneId);
    const asked = kind === "CHANGES_REQUESTED" ? points : [];
    await tx.verdict.create({
      data: {
        requestId,
        kind,
        note,
        createdAt: now,
        points: { create: asked.map((text, position) => ({ position, text })) },
      },
      select: { requestId: true },
    });
    await recordMove(tx, viewer, requestId, "giveVerdict", "decide", ["verdict"]);
  });
}

/** The member ticks a point off, or takes the tick back, until they resubmit. */
export async function tickPoint(viewer: Viewer, { pointId, resolved }: PointInput) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.reviewPoint.updateMany({
      where: { AND: [{ id: pointId }, tickableBy(viewer)] },
      data: { resolvedAt: resolved ? new Date() : null },
    });
    if (count === 0) throw new Refusal("This point cannot be ticked any more.");
    await record(tx, {
      actorId: viewer.id,
      verb: "tickPoint",
      subject: "ReviewPoint",
      subjectId: pointId,
      fields: ["resolvedAt"],
    });
  });
}

/** A mentor says what level they have seen, on the same scale and kept apart from what the member claims. */
export async function rateMentee(viewer: Viewer, { menteeId, ...input }: MenteeRatingsInput) {
  await onBehalfOf(viewer, async (tx) => {
    // Written, not read: consent taken back at the same moment waits for these ratings, or refuses them.
    const [shared] = await tx.mentorship.updateManyAndReturn({
      where: { AND: [{ menteeId }, skillsSharedThrough(viewer)] },
      data: { sharesSkills: true },
      select: { mentee: { select: { id: true, roadmapVersion: true } } },
    });
    if (!shared) throw new Refusal("This member does not share their skills with you.");
    await keepRatings(tx, viewer, shared.mentee, input, "rateMentee");
  });
}
