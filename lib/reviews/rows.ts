import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { MilestoneContent } from "@/lib/milestones/content";
import { criteriaOf } from "@/lib/reviews/criteria";
import { acceptableBy, disputableBy, readableBy, revocableBy } from "@/lib/reviews/policy";
import { listProofs } from "@/lib/reviews/proofs";
import { summary, withReviewer } from "@/lib/reviews/reading";
import { movesFrom, type Move, type Stage } from "@/lib/reviews/request";

// Rows about the requests and the mentors that queries.ts has found its viewer may read.

/** What the machine allows, less what is over: asked of the very sets that the mutations write within. */
export async function listMoves(
  viewer: Viewer,
  { id, stage, isOwn }: { id: string; stage: Stage; isOwn: boolean },
  now: Date,
) {
  const moves = movesFrom(stage, isOwn ? "owner" : "mentor");
  const allowed = await Promise.all(
    moves.map(async (move) => {
      const set = bounded[move]?.(viewer, now);
      return !set || (await prisma.reviewRequest.count({ where: { AND: [{ id }, set] } })) > 0;
    }),
  );
  return moves.filter((_, index) => allowed[index]);
}

/** Moves that need more than a stage: a time that is not over, a first time, points that nobody has mended. */
const bounded: Partial<Record<Move, typeof acceptableBy>> = {
  accept: acceptableBy,
  revoke: revocableBy,
  dispute: disputableBy,
};

/** The latest version before this one that was judged, as the viewer may read it. */
export async function findJudgedBefore(viewer: Viewer, milestoneId: string, version: number) {
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

/** What there is to look at in a version, by the roadmap its owner is on. */
export const listCriteria = async (content: MilestoneContent, roadmapVersion: number) =>
  criteriaOf(content, await listProofs(prisma, content, roadmapVersion));

/** How many days each of these mentors took for their latest verdicts, by their id; days they waited for the member are not theirs. */
export async function listAnswerDays(mentorIds: string[]) {
  const answers = await prisma.$queryRaw<{ mentorId: string; days: number }[]>`
    SELECT mentor."id" AS "mentorId", extract(epoch FROM v."createdAt" - asked."waitingSince" - coalesce((
      SELECT sum(i."answeredAt" - i."askedAt") FROM "Inquiry" i
      WHERE i."requestId" = asked."id" AND i."askedAt" >= asked."waitingSince"), '0'))::float8 / 86400 AS "days"
    FROM unnest(${mentorIds}::uuid[]) AS mentor("id")
    CROSS JOIN LATERAL (
      SELECT r."id", r."waitingSince" FROM "ReviewRequest" r
      WHERE r."reviewerId" = mentor."id" AND r."state" = 'DECIDED'
      ORDER BY r."waitingSince" DESC LIMIT ${LOOKED_BACK}
    ) AS asked
    JOIN "Verdict" v ON v."requestId" = asked."id"`;
  return Map.groupBy(answers, ({ mentorId }) => mentorId);
}

/** So many of a mentor's latest answers say how soon they answer. */
const LOOKED_BACK = 20;
