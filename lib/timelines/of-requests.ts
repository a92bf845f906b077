import type { Prisma } from "@/lib/generated/prisma/client";
import { aboutOf, asNamed } from "@/lib/timelines/about";
import { requestsKnownTo, verdictsKnownTo } from "@/lib/timelines/policy";
import { byId, older, requestBetween, type Span } from "@/lib/timelines/span";

export async function asked({ db, viewer, pair, after, take, now }: Span) {
  const found = await db.reviewRequest.findMany({
    where: {
      AND: [
        requestBetween(pair),
        requestsKnownTo(viewer, now),
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

export const verdicts = (span: Span) => verdictsOf(span, {});

/** Those that say more than yes or no. */
export const advice = (span: Span) =>
  verdictsOf(span, { verdict: { OR: [{ note: { not: null } }, { points: { some: {} } }] } });

async function verdictsOf({ db, viewer, pair, after, take }: Span, narrower: Prisma.ReviewRequestWhereInput) {
  const found = await db.reviewRequest.findMany({
    where: {
      AND: [
        requestBetween(pair),
        verdictsKnownTo(viewer),
        narrower,
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
          acceptedAt: true,
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

/** Verdicts that were taken back, at the moment they were. */
export async function revoked({ db, viewer, pair, after, take }: Span) {
  const found = await db.reviewRequest.findMany({
    where: {
      AND: [
        requestBetween(pair),
        verdictsKnownTo(viewer),
        { verdict: { revokedAt: { not: null } } },
        older("revoked", after, (revokedAt) => ({ verdict: { revokedAt } }), byId),
      ],
    },
    orderBy: [{ verdict: { revokedAt: "desc" } }, { id: "desc" }],
    take,
    select: { ...asNamed, verdict: { select: { revokedAt: true, revokedBecause: true } } },
    relationLoadStrategy: "join",
  });
  return found.map(({ verdict, ...request }) => ({
    kind: "revoked" as const,
    at: verdict!.revokedAt!,
    id: request.id,
    because: verdict!.revokedBecause,
    about: aboutOf(request),
  }));
}
