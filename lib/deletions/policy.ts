import type { Leaver, Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { staying } from "@/lib/accounts/policy";

/** The account this viewer may ask to have deleted: their own, once. */
export const deletableBy = (viewer: Viewer): Prisma.UserWhereInput => ({
  AND: [{ id: viewer.id }, staying()],
});

/** The account that may stay after all: their own, until its time has come. */
export const undoableBy = (leaver: Leaver, now: Date): Prisma.UserWhereInput => ({
  id: leaver.id,
  eraseAt: { gt: now },
});

/** Accounts whose time has come. */
export const dueAt = (now: Date): Prisma.UserWhereInput => ({ eraseAt: { lte: now } });
