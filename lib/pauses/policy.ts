import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** A member's pauses are theirs alone: why somebody stops is nobody's business. */
export const pausesOf = (viewer: Viewer): Prisma.PauseWhereInput => ({ ownerId: viewer.id });

/** Those whose end can still be moved: nobody said that it is over. */
export const openPausesOf = (viewer: Viewer): Prisma.PauseWhereInput => ({
  ownerId: viewer.id,
  returnedAt: null,
});
