import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** What somebody hopes for at work is theirs alone. */
export const opportunitiesOf = (viewer: Viewer): Prisma.OpportunityWhereInput => ({ ownerId: viewer.id });

/** Until it is done its name, whom to ask and the words may change. */
export const rewordableBy = (viewer: Viewer): Prisma.OpportunityWhereInput => ({
  ownerId: viewer.id,
  state: { not: "DONE" },
});

/** Not asked for yet, or to be asked for again. */
export const askableBy = (viewer: Viewer): Prisma.OpportunityWhereInput => ({
  ownerId: viewer.id,
  state: { in: ["SPOTTED", "LATER"] },
});

/** Asked for, and not answered yet. */
export const answerableBy = (viewer: Viewer): Prisma.OpportunityWhereInput => ({
  ownerId: viewer.id,
  state: "ASKED",
});

export const finishableBy = (viewer: Viewer): Prisma.OpportunityWhereInput => ({
  ownerId: viewer.id,
  state: "YES",
});

/** Done, and no milestone tells of it yet. */
export const provableBy = (viewer: Viewer): Prisma.OpportunityWhereInput => ({
  ownerId: viewer.id,
  state: "DONE",
  milestoneId: null,
});
