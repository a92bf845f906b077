import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

const DAY = 86_400_000;
const IDLE = 7 * DAY;
const ABSOLUTE = 30 * DAY;
const PROVED = 10 * 60_000;

/** How long a cookie may be of use, and how long without a visit. */
export const SESSION_SECONDS = ABSOLUTE / 1000;
export const IDLE_SECONDS = IDLE / 1000;

/** Sessions that hold: not idle for a week, not older than thirty days. */
export const liveAt = (now: Date): Prisma.SessionWhereInput => ({
  createdAt: { gt: new Date(now.getTime() - ABSOLUTE) },
  lastSeenAt: { gt: new Date(now.getTime() - IDLE) },
});

/** The browsers this viewer is signed in with. */
export const ownedBy = (viewer: Viewer): Prisma.SessionWhereInput => ({ userId: viewer.id });

/** The browser this viewer asks from. */
export const askedFrom = (viewer: Viewer): Prisma.SessionWhereInput => ({
  id: viewer.sessionId,
  userId: viewer.id,
});

/** The same, where the password was entered within the last ten minutes: only from there what matters most is changed. */
export const provedBy = (viewer: Viewer, now: Date): Prisma.SessionWhereInput => ({
  AND: [askedFrom(viewer), { provedAt: { gt: new Date(now.getTime() - PROVED) } }],
});
