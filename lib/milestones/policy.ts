import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/**
 * A milestone is its owner's alone, to read, to change and to remove.
 * What a mentor reads is the version frozen in a review request, never this row.
 */
export const ownedBy = (viewer: Viewer): Prisma.MilestoneWhereInput => ({ ownerId: viewer.id });

/** Drafts are their owner's alone, and nobody else ever learns that there are any. */
export const draftsOf = (viewer: Viewer): Prisma.MilestoneDraftWhereInput => ({ ownerId: viewer.id });
