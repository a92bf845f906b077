import "server-only";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { MilestoneKind, MilestoneState, Precision } from "@/lib/generated/prisma/enums";
import type { GateMilestone } from "@/lib/roadmap/gates";
import type { MilestoneRow } from "@/lib/standing/numbers";

// Rows of the people that queries.ts has found its viewer may read.

/**
 * The milestones that gates are read from, by person, newest first: what they speak for now, and for what a mentor endorsed
 * them or wrote about them, as the version they read named it; all as it reads on `version`, or on the roadmap each of them
 * is on. Of those that count alike the newest are named and the others counted.
 */
export async function listGateMilestones(ownerIds: string[], version: number | null = null) {
  const found = await prisma.$queryRaw<Alike[]>`
    WITH spoken AS (
      SELECT l."milestoneId", array_agg(DISTINCT s."toKey" ORDER BY s."toKey") AS keys
      FROM "MilestoneActivity" l
      JOIN "Milestone" m ON m."id" = l."milestoneId"
      JOIN "User" u ON u."id" = m."ownerId"
      JOIN "Succession" s ON s."toVersion" = coalesce(${version}, u."roadmapVersion") AND s."fromKey" = l."activityKey"
      WHERE m."ownerId" = ANY(${ownerIds}::uuid[]) GROUP BY 1
    ), judged AS (
      SELECT r."milestoneId",
        array_agg(DISTINCT s."toKey") FILTER (WHERE v."kind" = 'ENDORSED') AS verified,
        array_agg(DISTINCT s."toKey") FILTER (WHERE v."note" IS NOT NULL OR EXISTS (
          SELECT FROM "ReviewPoint" p WHERE p."requestId" = v."requestId")) AS answered
      FROM "ReviewRequest" r
      JOIN "Verdict" v ON v."requestId" = r."id" AND v."revokedAt" IS NULL
      JOIN "MilestoneVersion" f ON f."milestoneId" = r."milestoneId" AND f."number" = r."version"
      JOIN "User" u ON u."id" = r."requesterId"
      JOIN "Succession" s ON s."toVersion" = coalesce(${version}, u."roadmapVersion") AND s."fromKey" = ANY(f."activityKeys")
      WHERE r."requesterId" = ANY(${ownerIds}::uuid[]) GROUP BY 1
    )
    SELECT m."ownerId", count(*)::int AS count,
      (array_agg(m."id" ORDER BY m."happenedOn" DESC, m."id" DESC))[1:${NAMED}::int] AS ids, coalesce(spoken.keys, '{}') AS activities,
      coalesce(judged.verified, '{}') AS verified, coalesce(judged.answered, '{}') AS answered,
      CASE m."state" WHEN 'IN_REVIEW' THEN 'waiting' WHEN 'VERIFIED' THEN 'closed' ELSE 'open' END AS review
    FROM "Milestone" m
    LEFT JOIN spoken ON spoken."milestoneId" = m."id"
    LEFT JOIN judged ON judged."milestoneId" = m."id"
    WHERE m."ownerId" = ANY(${ownerIds}::uuid[]) AND (spoken.keys IS NOT NULL OR judged."milestoneId" IS NOT NULL)
    GROUP BY m."ownerId", activities, verified, answered, review
    ORDER BY max(m."happenedOn") DESC, max(m."id"::text) DESC`;
  return new Map(
    [...Map.groupBy(found, ({ ownerId }) => ownerId)].map(([ownerId, own]) => [ownerId, own.flatMap(apart)]),
  );
}

type Alike = Omit<GateMilestone, "id" | "alike"> & { ownerId: string; count: number; ids: string[] };

/** As many as a page names, and more than any gate asks. */
const NAMED = 50;

const apart = ({ ownerId: _owner, count, ids, ...shared }: Alike): GateMilestone[] =>
  ids.map((id, index) => ({ id, ...shared, alike: index === ids.length - 1 ? count - ids.length : 0 }));

/** The steps whose gate a mentor waived, by person. */
export async function listWaived(owner: Prisma.UserWhereInput) {
  const waivers = await prisma.waiver.findMany({
    where: { owner, takenBackAt: null },
    select: { ownerId: true, stepKey: true },
  });
  return Map.groupBy(waivers, ({ ownerId }) => ownerId);
}

type MilestoneFound = Omit<MilestoneRow, "kind"> & {
  title: string;
  precision: Precision;
  state: MilestoneState;
  kind: MilestoneKind | null;
  prior: boolean;
};

/**
 * What a person's milestones say of their skills, and the activities of the roadmap they are on that they are work on,
 * newest first. A verdict vouches for the skills its version named, as long as the milestone is still of the kind and the
 * date that the mentor read.
 */
export async function listMilestoneRows(ownerId: string) {
  const found = await prisma.$queryRaw<MilestoneFound[]>`
    WITH mine AS (
      SELECT "id", "ownerId", "title", "kind", "happenedOn", "precision", "state", "strengthKey"
      FROM "Milestone" WHERE "ownerId" = ${ownerId}::uuid
    ), named AS (
      SELECT s."milestoneId" AS id, array_agg(s."skillKey" ORDER BY s."skillKey") AS keys
      FROM "MilestoneSkill" s JOIN mine ON mine."id" = s."milestoneId" GROUP BY 1
    ), spoken AS (
      SELECT l."milestoneId" AS id, array_agg(DISTINCT s."toKey" ORDER BY s."toKey") AS keys
      FROM "MilestoneActivity" l
      JOIN mine ON mine."id" = l."milestoneId"
      JOIN "User" u ON u."id" = mine."ownerId"
      JOIN "Succession" s ON s."toVersion" = u."roadmapVersion" AND s."fromKey" = l."activityKey" GROUP BY 1
    ), linked AS (
      SELECT DISTINCT e."milestoneId" AS id FROM "Evidence" e JOIN mine ON mine."id" = e."milestoneId"
    ), vouched AS (
      SELECT r."milestoneId" AS id, key, extract(epoch FROM min(v."createdAt"))::float8 * 1000 AS at
      FROM "ReviewRequest" r
      JOIN "Verdict" v ON v."requestId" = r."id" AND v."kind" = 'ENDORSED' AND v."revokedAt" IS NULL
      JOIN "MilestoneVersion" f ON f."milestoneId" = r."milestoneId" AND f."number" = r."version"
      JOIN mine ON mine."id" = r."milestoneId" AND f."content"->>'kind' IS NOT DISTINCT FROM mine."kind"::text
        AND starts_with(mine."happenedOn"::text, f."content"->>'happenedOn')
      CROSS JOIN unnest(f."skillKeys") AS key
      WHERE r."requesterId" = ${ownerId}::uuid GROUP BY 1, 2
    ), verified AS (
      SELECT id, jsonb_object_agg(key, at) AS at FROM vouched GROUP BY 1
    )
    SELECT mine."id", "title", "kind"::text, "happenedOn", "precision"::text, "state"::text,
      "strengthKey" IS NOT NULL AS prior, linked.id IS NOT NULL AS shown, coalesce(named.keys, '{}') AS "skillKeys",
      coalesce(spoken.keys, '{}') AS activities, coalesce(verified.at, '{}') AS "verifiedAt"
    FROM mine LEFT JOIN named ON named.id = mine."id" LEFT JOIN spoken ON spoken.id = mine."id"
    LEFT JOIN linked ON linked.id = mine."id" LEFT JOIN verified ON verified.id = mine."id"
    WHERE named.id IS NOT NULL OR spoken.id IS NOT NULL
    ORDER BY "happenedOn" DESC, mine."id" DESC`;
  return found.map(({ kind, prior, ...row }) => ({
    ...row,
    kind: prior ? ("PRIOR" as const) : (kind ?? ("UNSORTED" as const)),
  }));
}

export const keysOf = (waivers: { stepKey: string }[] = []) => new Set(waivers.map(({ stepKey }) => stepKey));
