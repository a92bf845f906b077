import type { Leaver } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** The account that may stay after all: their own, until its time has come. */
export const undoableBy = (leaver: Leaver, now: Date): Prisma.UserWhereInput => ({
  id: leaver.id,
  eraseAt: { gt: now },
});
