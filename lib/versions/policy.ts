import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** How long somebody may come back to the version they left. */
export const UNDO_DAYS = 30;

/** How the viewer came to the version they are on, while they may still go back. */
export const undoableBy = (viewer: Viewer, now: Date): Prisma.RoadmapMoveWhereInput => ({
  ownerId: viewer.id,
  toVersion: viewer.roadmapVersion,
  undoneAt: null,
  movedAt: { gt: new Date(now.getTime() - UNDO_DAYS * 86_400_000) },
});
