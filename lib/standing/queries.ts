import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { stepsSharedWith } from "@/lib/mentorships/policy";
import { progressOf } from "@/lib/progress/policy";
import { findPublicVersion, findRoadmap } from "@/lib/roadmap/queries";
import { standingOf, type Standing } from "@/lib/standing/standing";

/** Where the viewer stands. */
export async function findStanding(viewer: Viewer): Promise<Standing> {
  const [roadmap, progress, logged, verified] = await Promise.all([
    findRoadmap(viewer),
    prisma.activityProgress.findMany({ where: progressOf(viewer), select: row }),
    countLogged([viewer.id]),
    listVerified([viewer.id]),
  ]);
  return standingOf(roadmap, { progress, logged: logged.get(viewer.id), verified: verified.get(viewer.id) });
}

/** Where everybody stands who shares their steps with the viewer, by person: the same numbers the members see. */
export const listMenteeStandings = (viewer: Viewer) => standingsOf(stepsSharedWith(viewer));

/** Where one of them stands; null when they do not share their steps. */
export const findMenteeStanding = async (viewer: Viewer, menteeId: string) =>
  (await standingsOf({ AND: [{ id: menteeId }, stepsSharedWith(viewer)] })).get(menteeId) ?? null;

/** `owner` lies inside what the viewer may read. */
async function standingsOf(owner: Prisma.UserWhereInput) {
  const mentees = await prisma.user.findMany({ where: owner, select: { id: true, roadmapVersion: true } });
  const ids = mentees.map(({ id }) => id);
  const [progress, logged, verified] = await Promise.all([
    prisma.activityProgress.findMany({
      where: { ownerId: { in: ids }, owner },
      select: { ...row, ownerId: true },
    }),
    countLogged(ids),
    listVerified(ids),
  ]);
  const standings = await Promise.all(
    mentees.map(async ({ id, roadmapVersion }) => {
      const own = progress.filter(({ ownerId }) => ownerId === id).map((kept) => ({ ...kept, reason: null }));
      const roadmap = await findPublicVersion(roadmapVersion);
      return [
        id,
        standingOf(roadmap, { progress: own, logged: logged.get(id), verified: verified.get(id) }),
      ] as const;
    }),
  );
  return new Map(standings);
}

const row = {
  activityKey: true,
  state: true,
  reason: true,
  since: true,
} satisfies Prisma.ActivityProgressSelect;

/** How many milestones speak for each activity, by person. Counted where they lie: there may be thousands. */
async function countLogged(ownerIds: string[]) {
  const counted = await prisma.$queryRaw<{ ownerId: string; activityKey: string; count: number }[]>`
    SELECT m."ownerId", l."activityKey", count(*)::int FROM "Milestone" m
    JOIN "MilestoneActivity" l ON l."milestoneId" = m."id"
    WHERE m."ownerId" = ANY(${ownerIds}::uuid[]) GROUP BY 1, 2`;
  const counts = new Map(ownerIds.map((id) => [id, new Map<string, number>()]));
  for (const { ownerId, activityKey, count } of counted) counts.get(ownerId)?.set(activityKey, count);
  return counts;
}

/** Activities for which a mentor endorsed a milestone, by person, as the endorsed version named them. */
async function listVerified(ownerIds: string[]) {
  const verified = await prisma.$queryRaw<{ ownerId: string; keys: string[] }[]>`
    SELECT r."requesterId" AS "ownerId", array_agg(DISTINCT named.key) AS keys FROM "ReviewRequest" r
    JOIN "Verdict" v ON v."requestId" = r."id" AND v."kind" = 'ENDORSED'
    JOIN "MilestoneVersion" f ON f."milestoneId" = r."milestoneId" AND f."number" = r."version"
    CROSS JOIN unnest(f."activityKeys") AS named(key)
    WHERE r."requesterId" = ANY(${ownerIds}::uuid[]) GROUP BY 1`;
  return new Map(verified.map(({ ownerId, keys }) => [ownerId, new Set(keys)]));
}
