import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { skillsSharedWith, stepsSharedWith } from "@/lib/mentorships/policy";
import { MilestoneContent } from "@/lib/milestones/content";
import { asShown, summary, withReviewer, withTitle } from "@/lib/reviews/reading";
import { askedBy, decidableBy, keptBy, readableBy, submittableBy, takenBackFrom } from "@/lib/reviews/policy";

export type QueuedRequest = Awaited<ReturnType<typeof listQueue>>[number];
export type DecidedRequest = Awaited<ReturnType<typeof listDecided>>[number];
export type MenteeRequest = Awaited<ReturnType<typeof listRequestsOf>>[number];
export type OwnRequest = Awaited<ReturnType<typeof listOwnRequests>>[number];
export type UnsettledRequest = Awaited<ReturnType<typeof listUnsettledRequests>>[number];
export type FormerVerdict = NonNullable<Awaited<ReturnType<typeof findFormerVerdict>>>;
export type RequestDetail = NonNullable<Awaited<ReturnType<typeof findRequest>>>;
export type VerdictHistory = Awaited<ReturnType<typeof listVerdictsOf>>;

/** What waits for the viewer's verdict, oldest first. */
export async function listQueue(viewer: Viewer) {
  const requests = await prisma.reviewRequest.findMany({
    where: decidableBy(viewer),
    orderBy: { createdAt: "asc" },
    take: 100,
    select: { ...asShown, createdAt: true },
  });
  return requests.map(withTitle);
}

export const countQueue = (viewer: Viewer) => prisma.reviewRequest.count({ where: decidableBy(viewer) });

/** What the viewer decided lately for people they mentor now. */
export async function listDecided(viewer: Viewer) {
  const requests = await prisma.reviewRequest.findMany({
    where: { AND: [readableBy(viewer), { reviewerId: viewer.id, state: "DECIDED" }] },
    orderBy: { verdict: { createdAt: "desc" } },
    take: 20,
    select: { ...asShown, verdict: { select: { kind: true, createdAt: true } } },
  });
  return requests.map(withTitle);
}

/** What one of the people the viewer mentors has submitted to them, latest first. */
export async function listRequestsOf(viewer: Viewer, menteeId: string) {
  const requests = await prisma.reviewRequest.findMany({
    where: { AND: [readableBy(viewer), { reviewerId: viewer.id, requesterId: menteeId }] },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: {
      ...asShown,
      state: true,
      createdAt: true,
      verdict: { select: { kind: true, createdAt: true } },
    },
  });
  return requests.map(withTitle);
}

/** When each of the people the viewer mentors last submitted something to them. */
export async function listLastSubmissions(viewer: Viewer) {
  const last = await prisma.reviewRequest.groupBy({
    by: ["requesterId"],
    where: { AND: [readableBy(viewer), { reviewerId: viewer.id }] },
    _max: { createdAt: true },
  });
  return new Map(last.map(({ requesterId, _max }) => [requesterId, _max.createdAt]));
}

/** What the viewer asked: the open ones and the latest verdicts. */
export async function listOwnRequests(viewer: Viewer) {
  const requests = await prisma.reviewRequest.findMany({
    where: { AND: [askedBy(viewer), { state: { not: "WITHDRAWN" } }] },
    orderBy: { createdAt: "desc" },
    take: 20,
    select: { ...summary, milestoneId: true, milestone: { select: { title: true, state: true } } },
  });
  return requests.map(withReviewer);
}

/** What the viewer asked and is not settled: it waits for a mentor, or the milestone waits for its points to be mended. */
export async function listUnsettledRequests(viewer: Viewer) {
  const requests = await prisma.reviewRequest.findMany({
    where: {
      AND: [askedBy(viewer)],
      OR: [
        { state: "WAITING" },
        { verdict: { kind: "CHANGES_REQUESTED" }, milestone: { state: "CHANGES_REQUESTED" } },
      ],
    },
    orderBy: { createdAt: "desc" },
    distinct: ["milestoneId"],
    take: 50,
    select: { ...summary, milestoneId: true, milestone: { select: { title: true } } },
  });
  return requests.map(withReviewer);
}

/** What the viewer said to people whose accounts are erased, latest first. */
export const listFormerVerdicts = (viewer: Viewer) =>
  prisma.formerVerdict.findMany({
    where: keptBy(viewer),
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { id: true, kind: true, createdAt: true },
  });

export const findFormerVerdict = (viewer: Viewer, id: string) =>
  prisma.formerVerdict.findFirst({
    where: { AND: [{ id }, keptBy(viewer)] },
    select: { id: true, kind: true, note: true, points: true, createdAt: true },
  });

/** A request that was taken back: whoever was asked may be writing their verdict still. */
export const findTakenBack = (viewer: Viewer, id: string) =>
  prisma.reviewRequest.findFirst({
    where: { AND: [{ id }, takenBackFrom(viewer)] },
    select: { requester: { select: { name: true } } },
  });

/** A request with the version frozen for it, the one judged before it, and whether the viewer may decide. */
export async function findRequest(viewer: Viewer, id: string) {
  const request = await prisma.reviewRequest.findFirst({
    where: { AND: [{ id }, readableBy(viewer)] },
    select: {
      ...summary,
      milestoneId: true,
      question: true,
      requesterId: true,
      requester: { select: { id: true, name: true } },
      frozen: { select: { content: true, frozenAt: true } },
    },
  });
  if (!request) return null;

  const { frozen, milestoneId, version, ...rest } = request;
  const [before, decidable] = await Promise.all([
    findJudgedBefore(viewer, milestoneId, version),
    prisma.reviewRequest.count({ where: { AND: [{ id }, decidableBy(viewer)] } }),
  ]);
  return {
    ...withReviewer(rest),
    milestoneId,
    version,
    content: MilestoneContent.parse(frozen.content),
    frozenAt: frozen.frozenAt,
    before,
    canDecide: decidable > 0,
  };
}

/** The verdicts on one of the viewer's own milestones, latest first, and whether it may be submitted now. */
export async function listVerdictsOf(viewer: Viewer, milestoneId: string) {
  const [requests, submittable] = await Promise.all([
    prisma.reviewRequest.findMany({
      where: { AND: [{ milestoneId }, askedBy(viewer)] },
      orderBy: { createdAt: "desc" },
      select: { ...summary, question: true },
    }),
    prisma.milestone.count({ where: { AND: [{ id: milestoneId }, submittableBy(viewer)] } }),
  ]);
  return { requests: requests.map(withReviewer), canSubmit: submittable > 0 };
}

/** Activities for which a mentor endorsed a milestone, by person, as the endorsed version named them: the viewer's own. */
export const listVerifiedActivities = (viewer: Viewer) => verifiedActivities(askedBy(viewer));

/** The same for everybody who shares their steps with the viewer. */
export const listMenteesVerifiedActivities = (viewer: Viewer) =>
  verifiedActivities({ requester: stepsSharedWith(viewer) });

/** What a mentee claims and what this mentor has said; other mentors' words stay theirs. */
export const listMenteeRatings = (viewer: Viewer, menteeId: string) =>
  prisma.skillRating.findMany({
    where: { ownerId: menteeId, owner: skillsSharedWith(viewer), raterId: { in: [menteeId, viewer.id] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    distinct: ["skillKey", "raterId"],
    select: { skillKey: true, level: true, raterId: true, createdAt: true },
  });

async function findJudgedBefore(viewer: Viewer, milestoneId: string, version: number) {
  const before = await prisma.reviewRequest.findFirst({
    where: { AND: [{ milestoneId, version: { lt: version }, state: "DECIDED" }, readableBy(viewer)] },
    orderBy: { version: "desc" },
    select: {
      version: true,
      reviewer: { select: { name: true } },
      frozen: { select: { content: true } },
      verdict: summary.verdict,
    },
  });
  return (
    before && {
      version: before.version,
      reviewer: withReviewer(before).reviewer.name,
      verdict: before.verdict,
      content: MilestoneContent.parse(before.frozen.content),
    }
  );
}

async function verifiedActivities(where: Prisma.ReviewRequestWhereInput) {
  const endorsed = await prisma.reviewRequest.findMany({
    where: { AND: [where, { verdict: { kind: "ENDORSED" } }] },
    select: { requesterId: true, frozen: { select: { activityKeys: true } } },
  });
  const verified = new Map<string, Set<string>>();
  for (const { requesterId, frozen } of endorsed) {
    const keys = verified.get(requesterId) ?? new Set();
    for (const key of frozen.activityKeys) keys.add(key);
    verified.set(requesterId, keys);
  }
  return verified;
}
