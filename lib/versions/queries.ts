import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { undoableBy } from "@/lib/versions/policy";

/** The viewer's way to the version they are on, while they may still go back; else null. */
export const findMove = (viewer: Viewer, now = new Date()) =>
  prisma.roadmapMove.findFirst({
    where: undoableBy(viewer, now),
    select: { fromVersion: true, movedAt: true },
  });
