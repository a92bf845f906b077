import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { MilestoneKind, MilestoneState, Precision } from "@/lib/generated/prisma/enums";
import { listMenteeRatings } from "@/lib/mentorships/queries";
import { skillsSharedWith, stepsSharedWith } from "@/lib/mentorships/policy";
import { progressOf } from "@/lib/progress/policy";
import { findPublicVersion, findRoadmap } from "@/lib/roadmap/queries";
import { listRatings } from "@/lib/skills/queries";
import type { EvidenceRow } from "@/lib/skills/standing";
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

export type SkillRowsFound = Awaited<ReturnType<typeof findSkillRows>>;

/** All that the viewer's skills are computed from, in two statements; the titles are for showing it. */
export async function findSkillRows(viewer: Viewer) {
  const [ratings, evidence] = await Promise.all([listRatings(viewer), listEvidence(viewer.id)]);
  return { ownerId: viewer.id, ratings, evidence };
}

/** The same of somebody who shares their skills with the viewer, as far as levels go; null when they do not. */
export async function findMenteeSkillRows(viewer: Viewer, menteeId: string) {
  const sharing = await prisma.user.count({ where: { AND: [{ id: menteeId }, skillsSharedWith(viewer)] } });
  if (sharing === 0) return null;
  const [ratings, evidence] = await Promise.all([
    listMenteeRatings(viewer, menteeId),
    listEvidence(menteeId),
  ]);
  return { ownerId: menteeId, ratings, evidence: evidence.map(({ title: _title, ...row }) => row) };
}

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

type EvidenceFound = Omit<EvidenceRow, "kind"> & {
  title: string;
  precision: Precision;
  state: MilestoneState;
  kind: MilestoneKind | null;
  prior: boolean;
};

/**
 * What a person's milestones say of their skills, newest first. A verdict vouches for the skills its version named, as
 * long as the milestone is still of the kind and the date that the mentor read.
 */
async function listEvidence(ownerId: string) {
  const found = await prisma.$queryRaw<EvidenceFound[]>`
    WITH mine AS (
      SELECT * FROM "Milestone" WHERE "ownerId" = ${ownerId}::uuid
    ), named AS (
      SELECT s."milestoneId" AS id, array_agg(s."skillKey" ORDER BY s."skillKey") AS keys
      FROM "MilestoneSkill" s JOIN mine ON mine."id" = s."milestoneId" GROUP BY 1
    ), linked AS (
      SELECT DISTINCT e."milestoneId" AS id FROM "Evidence" e JOIN mine ON mine."id" = e."milestoneId"
    ), vouched AS (
      SELECT r."milestoneId" AS id, key, extract(epoch FROM min(v."createdAt"))::float8 * 1000 AS at
      FROM "ReviewRequest" r
      JOIN "Verdict" v ON v."requestId" = r."id" AND v."kind" = 'ENDORSED'
      JOIN "MilestoneVersion" f ON f."milestoneId" = r."milestoneId" AND f."number" = r."version"
      JOIN mine ON mine."id" = r."milestoneId" AND f."content"->>'kind' IS NOT DISTINCT FROM mine."kind"::text
        AND starts_with(mine."happenedOn"::text, f."content"->>'happenedOn')
      CROSS JOIN unnest(f."skillKeys") AS key
      WHERE r."requesterId" = ${ownerId}::uuid GROUP BY 1, 2
    ), verified AS (
      SELECT id, jsonb_object_agg(key, at) AS at FROM vouched GROUP BY 1
    )
    SELECT mine."id", "title", "kind"::text, "happenedOn", "precision"::text, "state"::text,
      "strengthKey" IS NOT NULL AS prior, linked.id IS NOT NULL AS shown, named.keys AS "skillKeys",
      coalesce(verified.at, '{}') AS "verifiedAt"
    FROM mine JOIN named ON named.id = mine."id"
    LEFT JOIN linked ON linked.id = mine."id" LEFT JOIN verified ON verified.id = mine."id"
    ORDER BY "happenedOn" DESC, mine."id" DESC`;
  return found.map(({ kind, prior, ...row }) => ({
    ...row,
    kind: prior ? ("PRIOR" as const) : (kind ?? ("UNSORTED" as const)),
  }));
}
