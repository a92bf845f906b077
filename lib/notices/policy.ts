import { staying } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** What this viewer was told, but for what somebody did who is leaving, or whom they have blocked. */
export const toldTo = (viewer: Viewer): Prisma.NoticeWhereInput => ({
  memberId: viewer.id,
  actor: { AND: [staying(), { blockedBy: { none: { blockerId: viewer.id } } }] },
});

/** What of it they have not read. */
export const unreadBy = (viewer: Viewer): Prisma.NoticeWhereInput => ({
  AND: [toldTo(viewer), { seenAt: null }],
});

/** What is to be mailed by now: not to whoever is leaving, and not of them. */
export const mailable = (now: Date): Prisma.NoticeWhereInput => ({
  mailDueAt: { lte: now },
  member: staying(),
  actor: staying(),
});
