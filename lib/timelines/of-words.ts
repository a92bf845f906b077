import type { Prisma } from "@/lib/generated/prisma/client";
import { readableBy as postsReadableBy } from "@/lib/posts/policy";
import { asListed, withAuthor } from "@/lib/posts/reading";
import { aboutOf, asNamed } from "@/lib/timelines/about";
import { grantsKnownTo, sharesKnownTo, waiversKnownTo } from "@/lib/timelines/policy";
import { between, byId, mentorshipBetween, older, waiverBetween, type Span } from "@/lib/timelines/span";

export async function posts({ db, viewer, pair, after, take, now }: Span) {
  const found = await db.post.findMany({
    where: {
      AND: [
        between(pair),
        postsReadableBy(viewer, now),
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

export async function waived({ db, viewer, pair, after, take }: Span) {
  const found = await db.waiver.findMany({
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

export async function waiversTakenBack({ db, viewer, pair, after, take }: Span) {
  const kind = "waiver taken back" as const;
  const found = await db.waiver.findMany({
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

export async function weeks({ db, viewer, pair, after, take, now }: Span) {
  const found = await db.weekShare.findMany({
    where: {
      AND: [
        { mentorship: mentorshipBetween(pair) },
        sharesKnownTo(viewer, now),
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

/** Milestones that are shown one by one. */
export async function shown({ db, viewer, pair, after, take, now }: Span) {
  const found = await db.grant.findMany({
    where: {
      AND: [
        { mentorship: mentorshipBetween(pair), milestoneId: { not: null }, level: { not: "NONE" } },
        grantsKnownTo(viewer, now),
        older("shown", after, (grantedAt) => ({ grantedAt }), byId),
      ],
    },
    orderBy: [{ grantedAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, grantedAt: true, milestone: { select: { id: true, title: true } } },
    relationLoadStrategy: "join",
  });
  return found.map(({ id, grantedAt, milestone }) => ({
    kind: "shown" as const,
    at: grantedAt,
    id,
    milestone: milestone!,
  }));
}

const asWaiver = {
  id: true,
  stepKey: true,
  text: true,
  createdAt: true,
  step: { select: { name: true } },
} satisfies Prisma.WaiverSelect;
