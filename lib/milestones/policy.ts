import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/**
 * A milestone is its owner's alone, to change and to remove. A mentor judges the version frozen in a review request; this
 * row they read as far as it is granted, by the policy of grants.
 */
export const ownedBy = (viewer: Viewer): Prisma.MilestoneWhereInput => ({ ownerId: viewer.id });

/** Drafts are their owner's alone, and nobody else ever learns that there are any. */
export const draftsOf = (viewer: Viewer): Prisma.MilestoneDraftWhereInput => ({ ownerId: viewer.id });
