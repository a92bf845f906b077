import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { earlyStartsOf, notesOf, progressOf } from "@/lib/progress/policy";
import { findRoadmap } from "@/lib/roadmap/queries";
import { keysBehind, readOn, saidOn } from "@/lib/roadmap/succession";

export type Plan = NonNullable<Awaited<ReturnType<typeof findPlan>>>;
export type EarlyStart = Awaited<ReturnType<typeof findEarlyStart>>;
export type Note = Awaited<ReturnType<typeof listNotes>>[number];
export type EffortRows = Awaited<ReturnType<typeof findEffort>>;

/** Null until the viewer has said something about where they start. */
export const findPlan = (viewer: Viewer) =>
  prisma.plan.findUnique({
    where: { ownerId: viewer.id },
    select: {
      start: true,
      currentRole: true,
      targetRole: true,
      weeklyHours: true,
      targetDate: true,
      setupLeft: true,
      setupHidden: true,
    },
  });

/** The notes of a step's activities, newest first. */
export async function listNotes(viewer: Viewer, activityKeys: string[]) {
  const roadmap = await findRoadmap(viewer);
  const notes = await prisma.activityNote.findMany({
    where: { AND: [notesOf(viewer), { activityKey: { in: keysBehind(roadmap, activityKeys) } }] },
    orderBy: { createdAt: "desc" },
    select: { id: true, activityKey: true, body: true, createdAt: true },
  });
  return readOn(roadmap, notes);
}

/** Why the viewer began this step early; null where they have not said. */
export const findEarlyStart = (viewer: Viewer, stepKey: string) =>
  prisma.earlyStart.findFirst({
    where: { AND: [{ stepKey }, earlyStartsOf(viewer)] },
    select: { reason: true, createdAt: true },
  });

/**
 * The rows that effort is counted from: since when the viewer is here, what they said of each activity, and the milestones
 * that count for one. More of them than it asks for count nothing, so they are not read: there may be thousands.
 */
export async function findEffort(viewer: Viewer) {
  const [roadmap, { createdAt }, said, logged] = await Promise.all([
    findRoadmap(viewer),
    prisma.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { createdAt: true } }),
    prisma.activityProgress.findMany({
      where: progressOf(viewer),
      select: { activityKey: true, state: true, reason: true, since: true },
    }),
    prisma.$queryRaw<{ activityKey: string; milestoneId: string; title: string; day: string }[]>`
      SELECT "activityKey", "milestoneId", "title", "day" FROM (
        SELECT a."key" AS "activityKey", a."times", m."id" AS "milestoneId", m."title",
          to_char(m."happenedOn", 'YYYY-MM-DD') AS "day",
          row_number() OVER (PARTITION BY a."key" ORDER BY m."happenedOn", m."id") AS "place"
        FROM "Milestone" m
        CROSS JOIN LATERAL (
          SELECT DISTINCT s."toKey" AS "key" FROM "MilestoneActivity" l
          JOIN "Succession" s ON s."fromKey" = l."activityKey" AND s."toVersion" = ${viewer.roadmapVersion}
          WHERE l."milestoneId" = m."id"
        ) AS named
        JOIN "Activity" a ON a."key" = named."key" AND a."roadmapVersion" = ${viewer.roadmapVersion}
        WHERE m."ownerId" = ${viewer.id}::uuid
      ) AS counted WHERE "place" <= "times" ORDER BY "day", "milestoneId"`,
  ]);
  return { since: createdAt, said: saidOn(roadmap, said), logged };
}
