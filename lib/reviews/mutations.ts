import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { isDuplicate, onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import { holdShared } from "@/lib/grants/hold";
import { skillsSharedThrough } from "@/lib/grants/policy";
import { release } from "@/lib/milestones/release";
import { ask, askAnother } from "@/lib/reviews/asking";
import { hold, markMilestone, unverify, writeVerdict } from "@/lib/reviews/judging";
import * as lease from "@/lib/reviews/lease";
import { makeMove, recordStage } from "@/lib/reviews/moves";
import * as policy from "@/lib/reviews/policy";
import { judged } from "@/lib/reviews/request";
import type {
  AnswerInput,
  DisputeInput,
  InquiryInput,
  MenteeRatingsInput,
  PointInput,
  ReassignmentInput,
  ReviewRequestInput,
  RevocationInput,
  VerdictInput,
} from "@/lib/reviews/schema";
import {
  tellOfAnswer,
  tellOfDispute,
  tellOfInquiry,
  tellOfRevocation,
  tellOfVerdict,
  tellOfWithdrawal,
} from "@/lib/reviews/tell";
import { areasOf, keepRatings } from "@/lib/skills/mutations";

// Rows are locked in one order everywhere, mentorship, milestone, request, so that no two changes wait for each other.

/** Puts the milestone's current version, frozen, before one of the viewer's mentors, wanted within a year if by a day. */
export const requestReview = (viewer: Viewer, input: ReviewRequestInput, now = new Date()) =>
  onceWaiting(viewer, async (tx) => {
    const id = uuid();
    const asked = await claimForm(tx, viewer, input, id);
    if (asked) return { id: asked };
    await ask(tx, viewer, id, input, now);
    await recordStage(tx, viewer.id, id, { verb: "requestReview", to: "waiting" });
    return { id };
  });

/** Takes the request back, unless the mentor is reading. */
export const withdrawRequest = (viewer: Viewer, id: string, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const request = await makeMove(tx, viewer, id, "withdraw", {
      of: policy.withdrawableBy(viewer, now),
      first: ({ milestoneId }) => release(tx, [milestoneId]),
      data: { state: "WITHDRAWN", leaseUntil: null, askedBackAt: null },
      ...{ verb: "withdrawRequest", now },
      refusal: () => lease.whyNotWithdrawn(tx, viewer, id, now),
    });
    await tellOfWithdrawal(tx, request, now);
  });

/** The mentor takes it up, for half an hour from now. Meanwhile nobody takes it back. */
export const startReading = (viewer: Viewer, id: string, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => void (await lease.takeUp(tx, viewer, id, now)));

/** Half an hour more, because the mentor is typing. */
export const renewReading = (viewer: Viewer, id: string, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.reviewRequest.updateMany({
      where: { AND: [{ id }, policy.renewableBy(viewer, now)] },
      data: { leaseUntil: lease.leaseFrom(now) },
    });
    if (count === 0) throw new Refusal(lease.LEASE_OVER);
  });

/** The mentor gives it back before the half hour is over: it waits for them again. */
export const stopReading = (viewer: Viewer, id: string, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    await makeMove(tx, viewer, id, "stop", {
      of: policy.stoppableBy(viewer, now),
      data: { leaseUntil: null },
      ...{ verb: "stopReading", now },
      refusal: "You were not reading this any more. Nothing else has changed.",
    });
  });

/** Asks the member what must be known first. Until they answer, the mentor's days stand still. */
export const askBack = (viewer: Viewer, { requestId, text, takeUp }: InquiryInput, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    if (takeUp) await lease.takeUpFirst(tx, viewer, requestId, now);
    const request = await makeMove(tx, viewer, requestId, "inquire", {
      of: policy.inquirableBy(viewer, now),
      data: { leaseUntil: null, askedBackAt: now },
      ...{ verb: "askBack", now, fields: ["inquiry"] },
      refusal: () => lease.whyNotReading(tx, viewer, requestId, now),
    });
    await tx.inquiry.create({ data: { requestId, text, askedAt: now }, select: { id: true } });
    await tellOfInquiry(tx, request, now);
  });

/** The member answers, and it waits for the mentor again, with the days it had. */
export const answerInquiry = (viewer: Viewer, { requestId, answer }: AnswerInput, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const request = await makeMove(tx, viewer, requestId, "answer", {
      of: policy.answerableBy(viewer, now),
      data: { askedBackAt: null },
      ...{ verb: "answerInquiry", now, fields: ["answer"] },
      refusal: "This question is not open any more. Reload the page to see where the request stands.",
    });
    await tx.inquiry.updateMany({
      where: { requestId, answeredAt: null },
      data: { answer, answeredAt: now },
    });
    await tellOfAnswer(tx, request, now);
  });

/** One verdict for one frozen version, by the mentor who has it now. */
export const giveVerdict = (viewer: Viewer, input: VerdictInput, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const { requestId, kind, takeUp } = input;
    if (takeUp) await lease.takeUpFirst(tx, viewer, requestId, now);
    const request = await makeMove(tx, viewer, requestId, "decide", {
      of: policy.decidableBy(viewer, now),
      first: (request) => markMilestone(tx, request, kind),
      data: { state: "DECIDED", leaseUntil: null },
      ...{ verb: "giveVerdict", now, to: judged[kind], fields: ["verdict"] },
      refusal: () => lease.whyNotReading(tx, viewer, requestId, now),
    });
    await writeVerdict(tx, request, input, now);
    await tellOfVerdict(tx, request, kind, now);
  });

/** The member leaves it at that, with points open: closed, and not endorsed. */
export const acceptAsIs = (viewer: Viewer, id: string, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const { milestoneId } = await makeMove(tx, viewer, id, "accept", {
      of: policy.acceptableBy(viewer, now),
      first: ({ milestoneId }) => hold(tx, milestoneId),
      data: { state: "DECIDED" },
      ...{ verb: "acceptAsIs", now, fields: ["acceptedAt"] },
      refusal: "This is closed already, or you have asked again since. Reload the page.",
    });
    await tx.verdict.update({ where: { requestId: id }, data: { acceptedAt: now }, select: { kind: true } });
    await tx.milestone.updateMany({ where: { id: milestoneId }, data: { state: "LOGGED" } });
  });

/** The mentor takes their endorsement back: it counts nowhere any more. */
export const revokeVerdict = (viewer: Viewer, { requestId, because }: RevocationInput, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const request = await makeMove(tx, viewer, requestId, "revoke", {
      of: policy.revocableBy(viewer, now),
      first: ({ milestoneId }) => hold(tx, milestoneId),
      data: { state: "DECIDED" },
      ...{ verb: "revokeVerdict", now, fields: ["revokedAt", "revokedBecause"] },
      refusal:
        "This cannot be taken back: it is no endorsement, was taken back already, or is older than 90 days.",
    });
    await tx.verdict.update({
      where: { requestId },
      data: { revokedAt: now, revokedBecause: because },
      select: { kind: true },
    });
    await unverify(tx, request.milestoneId);
    await tellOfRevocation(tx, request, now);
  });

/** The member says, once, what they think of it. It stands beside the verdict from then on. */
export const disputeVerdict = (viewer: Viewer, { requestId, dispute }: DisputeInput, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const request = await makeMove(tx, viewer, requestId, "dispute", {
      of: policy.disputableBy(viewer, now),
      first: ({ milestoneId }) => hold(tx, milestoneId),
      data: { state: "DECIDED" },
      ...{ verb: "disputeVerdict", now, fields: ["dispute"] },
      refusal: "You have said something to this verdict already, and it can be said once.",
    });
    await tx.verdict.update({ where: { requestId }, data: { dispute }, select: { kind: true } });
    await tellOfDispute(tx, request, now);
  });

/** What nobody answered in time goes to another of the member's mentors, as it was submitted. */
export const reassignRequest = (viewer: Viewer, input: ReassignmentInput, now = new Date()) =>
  onceWaiting(viewer, (tx) => askAnother(tx, viewer, input, now));

/** The member goes on without an answer. */
export const goOnWithout = (viewer: Viewer, id: string, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    await makeMove(tx, viewer, id, "goOn", {
      of: policy.closableBy(viewer, now),
      data: { state: "UNREVIEWED" },
      ...{ verb: "goOnWithout", now },
      refusal: "This does not wait for your choice any more. Reload the page.",
    });
  });

/** The member ticks a point off, or takes the tick back, until they resubmit. */
export const tickPoint = (viewer: Viewer, { pointId, resolved }: PointInput) =>
  onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.reviewPoint.updateMany({
      where: { AND: [{ id: pointId }, policy.tickableBy(viewer)] },
      data: { resolvedAt: resolved ? new Date() : null },
    });
    if (count === 0) throw new Refusal("This point cannot be ticked any more.");
    const line = { actorId: viewer.id, verb: "tickPoint", subject: "ReviewPoint", subjectId: pointId };
    await record(tx, { ...line, fields: ["resolvedAt"] });
  });

/** A mentor says what level they have seen, on the same scale and kept apart from what the member claims. */
export const rateMentee = (viewer: Viewer, { menteeId, ...input }: MenteeRatingsInput) =>
  onBehalfOf(viewer, async (tx) => {
    const areaKeys = await areasOf(tx, input);
    const now = new Date();
    const shared = await holdShared(tx, viewer, menteeId, skillsSharedThrough(viewer, now, areaKeys), now);
    if (!shared) throw new Refusal("This member does not share these skills with you.");
    await keepRatings(tx, viewer, shared, input, "rateMentee");
  });

/** A change after which something waits for a mentor: of one milestone that can be one thing. */
async function onceWaiting<Result>(viewer: Viewer, change: (tx: Transaction) => Promise<Result>) {
  try {
    return await onBehalfOf(viewer, change);
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("This milestone is waiting for a mentor already.");
    throw error;
  }
}
