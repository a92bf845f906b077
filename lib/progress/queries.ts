import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { earlyStartsOf, notesOf } from "@/lib/progress/policy";
import { findRoadmap } from "@/lib/roadmap/queries";
import { keysBehind, readOn } from "@/lib/roadmap/succession";

export type Plan = NonNullable<Awaited<ReturnType<typeof findPlan>>>;
export type EarlyStart = Awaited<ReturnType<typeof findEarlyStart>>;
export type Note = Awaited<ReturnType<typeof listNotes>>[number];

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
