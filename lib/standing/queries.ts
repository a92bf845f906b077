import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { stepsSharedWith } from "@/lib/mentorships/policy";
import { progressOf } from "@/lib/progress/policy";
import type { GateMilestone } from "@/lib/roadmap/gates";
import { findPublicVersion } from "@/lib/roadmap/queries";
import { saidOn } from "@/lib/roadmap/succession";
import { standingOf, type Standing } from "@/lib/standing/standing";
import { KeptLine, summaryOf, type Summary } from "@/lib/standing/summary";

/** Where the viewer stands. */
export const findStanding = (viewer: Viewer) => findStandingOn(viewer, viewer.roadmapVersion);

/** Where the viewer would stand on this version of the roadmap. */
export async function findStandingOn(viewer: Viewer, version: number): Promise<Standing> {
  const [roadmap, progress, milestones, waivers] = await Promise.all([
    findPublicVersion(version),
    prisma.activityProgress.findMany({ where: progressOf(viewer), select: row }),
    listGateMilestones([viewer.id], version),
    listWaived({ id: viewer.id }),
  ]);
  return standingOf(roadmap, {
    progress: saidOn(roadmap, progress),
    milestones: milestones.get(viewer.id) ?? [],
    waived: keysOf(waivers.get(viewer.id)),
  });
}

/** Where everybody stands who shares their steps with the viewer, by person: the same numbers the members see. */
export const listMenteeSummaries = (viewer: Viewer) => summariesOf(stepsSharedWith(viewer));

/** Where one of them stands; null when they do not share their steps. */
export const findMenteeStanding = async (viewer: Viewer, menteeId: string) =>
  (await standingsOf({ AND: [{ id: menteeId }, stepsSharedWith(viewer)] })).get(menteeId) ?? null;

/**
 * The kept summaries, and those worked out anew whose rows have changed since, or whose content has. One that changes again
 * while it is worked out is kept for what it was read at, so the next reader works it out once more.
 */
async function summariesOf(owner: Prisma.UserWhereInput) {
  const kept = await prisma.summary.findMany({
    where: { owner },
    select: { ...summary, owner: { select: { roadmapVersion: true } } },
  });
  const read = await Promise.all(kept.map(async (row) => [row, await freshOf(row)] as const));
  const stale = read.flatMap(([row, fresh]) => (fresh ? [] : [row]));
  const standings =
    stale.length > 0 ? await standingsOf({ AND: [{ id: { in: stale.map(idOf) } }, owner] }) : null;
  await Promise.all(
    stale.map((row) => {
      const standing = standings?.get(row.ownerId);
      return standing && keep(row, summaryOf(standing));
    }),
  );
  return new Map(
    read.flatMap(([{ ownerId }, fresh]): [string, Summary][] => {
      const standing = standings?.get(ownerId);
      return fresh ? [[ownerId, fresh]] : standing ? [[ownerId, summaryOf(standing)]] : [];
    }),
  );
}

const summary = {
  ownerId: true,
  changedIn: true,
  writtenFor: true,
  digest: true,
  line: true,
  lastChange: true,
} satisfies Prisma.SummarySelect;
type Kept = Prisma.SummaryGetPayload<{ select: typeof summary }> & { owner: { roadmapVersion: number } };

const idOf = ({ ownerId }: { ownerId: string }) => ownerId;

/** What was kept, where it still holds. */
async function freshOf({ changedIn, writtenFor, digest, line, lastChange, owner }: Kept) {
  if (writtenFor !== changedIn || digest !== (await findPublicVersion(owner.roadmapVersion)).digest)
    return null;
  const { data } = KeptLine.safeParse(line);
  return data ? { line: data, lastChange } : null;
}

async function keep({ ownerId, changedIn, owner }: Kept, { line, lastChange }: Summary) {
  const { digest } = await findPublicVersion(owner.roadmapVersion);
  await prisma.summary.updateMany({
    where: { ownerId, changedIn },
    data: { writtenFor: changedIn, digest, line, lastChange },
  });
}

/** `owner` lies inside what the viewer may read. */
async function standingsOf(owner: Prisma.UserWhereInput) {
  const mentees = await prisma.user.findMany({ where: owner, select: { id: true, roadmapVersion: true } });
  const ids = mentees.map(({ id }) => id);
  const [progress, milestones, waivers] = await Promise.all([
    prisma.activityProgress.findMany({
      where: { ownerId: { in: ids }, owner },
      select: { ...row, ownerId: true },
    }),
    listGateMilestones(ids),
    listWaived(owner),
  ]);
  const standings = await Promise.all(
    mentees.map(async ({ id, roadmapVersion }) => {
      const own = progress.filter(({ ownerId }) => ownerId === id).map((kept) => ({ ...kept, reason: null }));
      const roadmap = await findPublicVersion(roadmapVersion);
      return [
        id,
        standingOf(roadmap, {
          progress: saidOn(roadmap, own),
          milestones: (milestones.get(id) ?? []).map(nameless),
          waived: keysOf(waivers.get(id)),
        }),
      ] as const;
    }),
  );
  return new Map(standings);
}

/** Others may read how many there are, never which. */
const nameless = (milestone: GateMilestone, index: number) => ({ ...milestone, id: `${index}` });

const row = {
  activityKey: true,
  state: true,
  reason: true,
  since: true,
} satisfies Prisma.ActivityProgressSelect;

/**
 * The milestones that gates are read from, by person, newest first: what they speak for now, and for what a mentor endorsed
 * them or wrote about them, as the version they read named it, all as it reads on `version`, or on the roadmap of each of them. Of those that count alike the newest are named and the others
 * counted.
 */
async function listGateMilestones(ownerIds: string[], version: number | null = null) {
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
      JOIN "Verdict" v ON v."requestId" = r."id"
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
async function listWaived(owner: Prisma.UserWhereInput) {
  const waivers = await prisma.waiver.findMany({
    where: { owner, takenBackAt: null },
    select: { ownerId: true, stepKey: true },
  });
  return Map.groupBy(waivers, ({ ownerId }) => ownerId);
}

const keysOf = (waivers: { stepKey: string }[] = []) => new Set(waivers.map(({ stepKey }) => stepKey));
