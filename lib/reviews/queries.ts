import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { grantedBy } from "@/lib/mentorships/policy";
import { MilestoneContent } from "@/lib/milestones/content";
import {
  askedBy,
  keptBy,
  openOf,
  queuedFor,
  readableBy,
  submittableBy,
  takenBackFrom,
  versionsReadableBy,
} from "@/lib/reviews/policy";
import { asShown, byStage, summary, verdictLine, withReviewer, withTitle } from "@/lib/reviews/reading";
import { findJudgedBefore, listAnswerDays, listCriteria, listMoves } from "@/lib/reviews/rows";
import type { HistoryPlace } from "@/lib/reviews/schema";
import { usualDays } from "@/lib/reviews/time";

export type History = Awaited<ReturnType<typeof listDecided>>;
export type DecidedRequest = History["requests"][number];
export type MenteeRequest = Awaited<ReturnType<typeof listRequestsOf>>[number];
export type OpenRequest = Awaited<ReturnType<typeof listOpenRequests>>[number];
export type UnsettledRequest = Awaited<ReturnType<typeof listUnsettledRequests>>[number];
export type FormerVerdict = NonNullable<Awaited<ReturnType<typeof findFormerVerdict>>>;
export type RequestDetail = NonNullable<Awaited<ReturnType<typeof findRequest>>>;
export type Version = Awaited<ReturnType<typeof listVersions>>[number];
export type UsualDays = Awaited<ReturnType<typeof listUsualDays>>;
export type VerdictHistory = Awaited<ReturnType<typeof listVerdictsOf>>;

export const HISTORY = 20;
/** As many as are ever shown at once of what one mentee submitted. */
export const MOST = 100;

/** How much waits for the viewer's verdict. */
export const countQueue = (viewer: Viewer) => prisma.reviewRequest.count({ where: queuedFor(viewer) });

/** What the viewer decided for people they mentor now, latest first, a page at a time. */
export const listDecided = (viewer: Viewer, place?: HistoryPlace) =>
  historyOf({ AND: [readableBy(viewer), { reviewerId: viewer.id }] }, place);

/** What mentors said to what the viewer asked, latest first, a page at a time. */
export const listAnswered = (viewer: Viewer, place?: HistoryPlace) => historyOf(askedBy(viewer), place);

/** What one of the people the viewer mentors has submitted to them lately, latest first. */
export async function listRequestsOf(viewer: Viewer, menteeId: string) {
  const requests = await prisma.reviewRequest.findMany({
    where: { AND: [readableBy(viewer), { reviewerId: viewer.id, requesterId: menteeId }] },
    orderBy: { createdAt: "desc" },
    take: MOST,
    select: {
      ...asShown,
      state: true,
      askedBackAt: true,
      createdAt: true,
      waitingSince: true,
      verdict: verdictLine,
    },
  });
  return requests.map(withTitle);
}

/** What the viewer asked and waits for, oldest first: at most one for each milestone. */
export async function listOpenRequests(viewer: Viewer) {
  const requests = await prisma.reviewRequest.findMany({
    where: openOf(viewer),
    orderBy: { waitingSince: "asc" },
    select: { ...asShown, wantedBy: true, waitingSince: true, reviewer: { select: { name: true } } },
  });
  return requests.map(withTitle).map(withReviewer);
}

/** What the viewer asked and is not settled: it waits for a mentor, or the milestone waits for its points to be mended. */
export async function listUnsettledRequests(viewer: Viewer, now = new Date()) {
  const requests = await prisma.reviewRequest.findMany({
    where: {
      AND: [askedBy(viewer)],
      OR: [
        openOf(viewer),
        { verdict: { kind: "CHANGES_REQUESTED" }, milestone: { state: "CHANGES_REQUESTED" } },
      ],
    },
    orderBy: { createdAt: "desc" },
    distinct: ["milestoneId"],
    take: 50,
    select: { ...summary, milestoneId: true, milestone: { select: { title: true } } },
  });
  return requests.map(withReviewer).map(byStage(now));
}

/** What the viewer said to people whose accounts are erased, latest first. */
export const listFormerVerdicts = (viewer: Viewer) =>
  prisma.formerVerdict.findMany({
    where: keptBy(viewer),
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { id: true, kind: true, revokedBecause: true, createdAt: true },
  });

export const countFormerVerdicts = (viewer: Viewer) => prisma.formerVerdict.count({ where: keptBy(viewer) });

export const findFormerVerdict = (viewer: Viewer, id: string) =>
  prisma.formerVerdict.findFirst({
    where: { AND: [{ id }, keptBy(viewer)] },
    select: { id: true, kind: true, note: true, points: true, revokedBecause: true, createdAt: true },
  });

/** A request that was taken back: whoever was asked may be writing their verdict still. */
export const findTakenBack = (viewer: Viewer, id: string) =>
  prisma.reviewRequest.findFirst({
    where: { AND: [{ id }, takenBackFrom(viewer)] },
    select: { requester: { select: { name: true } } },
  });

/** A request with the version frozen for it, the one judged before it, and what the viewer may do with it now. */
export async function findRequest(viewer: Viewer, id: string, now = new Date()) {
  const request = await prisma.reviewRequest.findFirst({
    where: { AND: [{ id }, readableBy(viewer)] },
    select: {
      ...summary,
      milestoneId: true,
      questions: true,
      wantedBy: true,
      requesterId: true,
      requester: { select: { id: true, name: true, roadmapVersion: true } },
      frozen: { select: { content: true, frozenAt: true } },
    },
  });
  if (!request) return null;

  const { frozen, milestoneId, version, ...rest } = request;
  const staged = byStage(now)(rest);
  const parsed = MilestoneContent.parse(frozen.content);
  const asked = { id, stage: staged.stage, isOwn: request.requesterId === viewer.id };
  const [before, moves, criteria] = await Promise.all([
    findJudgedBefore(viewer, milestoneId, version),
    listMoves(viewer, asked, now),
    listCriteria(parsed, request.requester.roadmapVersion),
  ]);
  return {
    ...withReviewer(staged),
    milestoneId,
    version,
    content: parsed,
    frozenAt: frozen.frozenAt,
    before,
    moves,
    criteria,
  };
}

/** Within how many days each of the viewer's mentors usually answers, by their id; null where there is no history yet. */
export async function listUsualDays(viewer: Viewer, now = new Date()) {
  const mentors = await prisma.mentorship.findMany({
    where: grantedBy(viewer, now),
    select: { mentorId: true },
  });
  const ids = mentors.map(({ mentorId }) => mentorId);
  const answers = await listAnswerDays(ids);
  return new Map(ids.map((id) => [id, usualDays((answers.get(id) ?? []).map(({ days }) => days))]));
}

/** The verdicts on one of the viewer's own milestones, latest first, and whether it may be submitted now. */
export async function listVerdictsOf(viewer: Viewer, milestoneId: string, now = new Date()) {
  const [requests, submittable] = await Promise.all([
    prisma.reviewRequest.findMany({
      where: { AND: [{ milestoneId }, askedBy(viewer)] },
      orderBy: { createdAt: "desc" },
      select: { ...summary, mentorshipId: true, questions: true, wantedBy: true },
    }),
    prisma.milestone.count({ where: { AND: [{ id: milestoneId }, submittableBy(viewer)] } }),
  ]);
  return { requests: requests.map(withReviewer).map(byStage(now)), canSubmit: submittable > 0 };
}

/** The versions of a milestone that the viewer may read, the oldest first. */
export async function listVersions(viewer: Viewer, milestoneId: string) {
  const versions = await prisma.milestoneVersion.findMany({
    where: { AND: [{ milestoneId }, versionsReadableBy(viewer)] },
    orderBy: { number: "asc" },
    select: { number: true, frozenAt: true, content: true },
  });
  return versions.map((version) => ({ ...version, content: MilestoneContent.parse(version.content) }));
}

/** Decided requests, the latest verdict first; pages go by key, from the verdict at the edge of the one before. */
async function historyOf(where: Prisma.ReviewRequestWhereInput, place?: HistoryPlace) {
  const found = await prisma.reviewRequest.findMany({
    where: { AND: [where, { state: "DECIDED" }, place ? decidedBefore(place) : {}] },
    orderBy: [{ verdict: { createdAt: "desc" } }, { id: "desc" }],
    take: HISTORY + 1,
    select: {
      ...asShown,
      reviewer: { select: { name: true } },
      verdict: verdictLine,
    },
  });
  return {
    requests: found.slice(0, HISTORY).map(withTitle).map(withReviewer),
    older: found.length > HISTORY,
  };
}

const decidedBefore = ({ at, id }: HistoryPlace): Prisma.ReviewRequestWhereInput => ({
  OR: [{ verdict: { createdAt: { lt: at } } }, { verdict: { createdAt: at }, id: { lt: id } }],
});
