import "server-only";
import { prisma } from "@/lib/db";
import { readableBy as postsReadableBy } from "@/lib/posts/policy";
import { asListed, withAuthor } from "@/lib/posts/reading";
import { aboutOf, asNamed, asWaiver } from "@/lib/timelines/about";
import {
  knownTo,
  requestsKnownTo,
  sharesKnownTo,
  verdictsKnownTo,
  waiversKnownTo,
  wasAgreed,
} from "@/lib/timelines/policy";
import type { Show } from "@/lib/timelines/schema";
import {
  between,
  byId,
  mentorshipBetween,
  older,
  requestBetween,
  waiverBetween,
  type Span,
} from "@/lib/timelines/span";

/** Everything a story is put together from, each by the policy of its own noun, newest first. */
export const sources: Record<Show, ((span: Span) => Promise<Entry[]>)[]> = {
  all: [began, ended, asked, posts, verdicts, waived, waiversTakenBack, weeks],
  words: [posts],
  advice: [verdicts],
};

export type Entry = Awaited<
  ReturnType<
    | typeof began
    | typeof ended
    | typeof asked
    | typeof posts
    | typeof verdicts
    | typeof waived
    | typeof waiversTakenBack
    | typeof weeks
  >
>[number];

async function began({ viewer, pair, after, take }: Span) {
  const found = await prisma.mentorship.findMany({
    where: {
      AND: [
        mentorshipBetween(pair),
        knownTo(viewer),
        wasAgreed,
        older("began", after, (startedAt) => ({ startedAt }), byId),
      ],
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, startedAt: true },
  });
  return found.map(({ id, startedAt }) => ({ kind: "began" as const, at: startedAt, id }));
}

async function ended({ viewer, pair, after, take }: Span) {
  const found = await prisma.mentorship.findMany({
    where: {
      AND: [
        mentorshipBetween(pair),
        knownTo(viewer),
        wasAgreed,
        { overAt: { lte: new Date() } },
        older("ended", after, (overAt) => ({ overAt }), byId),
      ],
    },
    orderBy: [{ overAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, overAt: true, endedById: true, menteeId: true },
  });
  return found.map(({ id, overAt, endedById, menteeId }) => ({
    kind: "ended" as const,
    at: overAt!,
    id,
    by: endedById === null ? null : endedById === menteeId ? ("mentee" as const) : ("mentor" as const),
  }));
}

async function asked({ viewer, pair, after, take }: Span) {
  const found = await prisma.reviewRequest.findMany({
    where: {
      AND: [
        requestBetween(pair),
        requestsKnownTo(viewer),
        older("asked", after, (createdAt) => ({ createdAt }), byId),
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    select: { ...asNamed, createdAt: true },
    relationLoadStrategy: "join",
  });
  return found.map(({ createdAt, ...request }) => ({
    kind: "asked" as const,
    at: createdAt,
    id: request.id,
    isTakenBack: request.state === "WITHDRAWN",
    about: aboutOf(request),
  }));
}

async function posts({ viewer, pair, after, take }: Span) {
  const found = await prisma.post.findMany({
    where: {
      AND: [
        between(pair),
        postsReadableBy(viewer),
        older("post", after, (createdAt) => ({ createdAt }), byId),
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    select: { ...asListed, request: { select: asNamed } },
    relationLoadStrategy: "join",
  });
  return found.map(({ request, ...post }) => ({
    kind: "post" as const,
    at: post.createdAt,
    id: post.id,
    post: withAuthor(viewer, post),
    about: request && aboutOf(request),
  }));
}

async function verdicts({ viewer, pair, after, take }: Span) {
  const found = await prisma.reviewRequest.findMany({
    where: {
      AND: [
        requestBetween(pair),
        verdictsKnownTo(viewer),
        older("verdict", after, (createdAt) => ({ verdict: { createdAt } }), byId),
      ],
    },
    orderBy: [{ verdict: { createdAt: "desc" } }, { id: "desc" }],
    take,
    select: {
      ...asNamed,
      verdict: {
        select: {
          kind: true,
          note: true,
          createdAt: true,
          supersededAt: true,
          points: { orderBy: { position: "asc" }, select: { id: true, text: true, resolvedAt: true } },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  return found.map(({ verdict, ...request }) => ({
    kind: "verdict" as const,
    at: verdict!.createdAt,
    id: request.id,
    verdict: verdict!,
    about: aboutOf(request),
  }));
}

async function waived({ viewer, pair, after, take }: Span) {
  const found = await prisma.waiver.findMany({
    where: {
      AND: [
        waiverBetween(pair),
        waiversKnownTo(viewer),
        older("waived", after, (createdAt) => ({ createdAt }), byId),
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    select: asWaiver,
    relationLoadStrategy: "join",
  });
  return found.map((waiver) => ({ kind: "waived" as const, at: waiver.createdAt, ...waiver }));
}

async function waiversTakenBack({ viewer, pair, after, take }: Span) {
  const kind = "waiver taken back" as const;
  const found = await prisma.waiver.findMany({
    where: {
      AND: [
        waiverBetween(pair),
        waiversKnownTo(viewer),
        { takenBackAt: { not: null } },
        older(kind, after, (takenBackAt) => ({ takenBackAt }), byId),
      ],
    },
    orderBy: [{ takenBackAt: "desc" }, { id: "desc" }],
    take,
    select: { ...asWaiver, takenBackAt: true },
    relationLoadStrategy: "join",
  });
  return found.map((waiver) => ({ kind, at: waiver.takenBackAt!, ...waiver }));
}

async function weeks({ viewer, pair, after, take }: Span) {
  const found = await prisma.weekShare.findMany({
    where: {
      AND: [
        { mentorship: mentorshipBetween(pair) },
        sharesKnownTo(viewer),
        older(
          "week",
          after,
          (sharedAt) => ({ sharedAt }),
          (reviewId) => ({ reviewId }),
        ),
      ],
    },
    orderBy: [{ sharedAt: "desc" }, { reviewId: "desc" }],
    take,
    select: { reviewId: true, sharedAt: true, review: { select: { monday: true } } },
    relationLoadStrategy: "join",
  });
  return found.map(({ reviewId, sharedAt, review }) => ({
    kind: "week" as const,
    at: sharedAt,
    id: reviewId,
    monday: review.monday.toISOString().slice(0, 10),
  }));
}
