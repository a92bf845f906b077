import type { Prisma } from "@/lib/generated/prisma/client";
import { knownTo } from "@/lib/timelines/policy";
import { byId, mentorshipBetween, older, standsAfter, type Span } from "@/lib/timelines/span";

const signed = {
  menteeSignedAt: { not: null },
  mentorSignedAt: { not: null },
} satisfies Prisma.AgreementWhereInput;

/** It began with the second signature, and never if that did not come; the oldest are from before there were terms to sign. */
const hasBegun = {
  state: { not: "PROPOSED" },
  OR: [{ agreements: { some: signed } }, { agreements: { none: {} } }],
} satisfies Prisma.MentorshipWhereInput;

export async function began({ db, viewer, pair, after, take }: Span) {
  const found = await db.mentorship.findMany({
    where: {
      AND: [
        mentorshipBetween(pair),
        knownTo(viewer),
        hasBegun,
        older("began", after, (startedAt) => ({ startedAt }), byId),
      ],
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, startedAt: true },
  });
  return found.map(({ id, startedAt }) => ({ kind: "began" as const, at: startedAt, id }));
}

/** Who ended it is said, but not who blocked whom. */
export async function ended({ db, viewer, pair, after, take, now }: Span) {
  const found = await db.mentorship.findMany({
    where: {
      AND: [
        mentorshipBetween(pair),
        knownTo(viewer),
        hasBegun,
        { overAt: { lte: now } },
        older("ended", after, (overAt) => ({ overAt }), byId),
      ],
    },
    orderBy: [{ overAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, state: true, overAt: true, endedById: true, menteeId: true },
  });
  return found.map(({ id, state, overAt, endedById, menteeId }) => ({
    kind: "ended" as const,
    at: overAt!,
    id,
    by:
      state === "BLOCKED" || endedById === null
        ? null
        : endedById === menteeId
          ? ("mentee" as const)
          : ("mentor" as const),
  }));
}

/** Terms after the first, from the second signature on. There are a handful: all are read, and those of the page kept. */
export async function agreed({ db, viewer, pair, after, take }: Span) {
  const kind = "agreed" as const;
  const found = await db.agreement.findMany({
    where: {
      AND: [
        { mentorship: { AND: [mentorshipBetween(pair), knownTo(viewer)] } },
        { number: { gt: 1 }, ...signed },
      ],
    },
    select: { mentorshipId: true, number: true, menteeSignedAt: true, mentorSignedAt: true },
  });
  return found
    .map(({ mentorshipId, number, menteeSignedAt, mentorSignedAt }) => ({
      kind,
      at: menteeSignedAt! > mentorSignedAt! ? menteeSignedAt! : mentorSignedAt!,
      // Two versions of one mentorship are never signed in the same moment: the mentorship is held while one is.
      id: mentorshipId,
      number,
    }))
    .filter((row) => standsAfter(row, after))
    .sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1))
    .slice(0, take);
}

export async function paused({ db, viewer, pair, after, take }: Span) {
  const found = await db.mentorshipPause.findMany({
    where: {
      AND: [
        { mentorship: { AND: [mentorshipBetween(pair), knownTo(viewer)] } },
        older("paused", after, (startedAt) => ({ startedAt }), byId),
      ],
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, startedAt: true, endsAt: true },
  });
  return found.map(({ id, startedAt, endsAt }) => ({
    kind: "paused" as const,
    at: startedAt,
    id,
    until: endsAt,
  }));
}
