import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { guidedBy } from "@/lib/mentorships/policy";

/** The viewer's own reviews of their weeks. */
export const weeksOf = (viewer: Viewer): Prisma.WeekReviewWhereInput => ({ ownerId: viewer.id });

/** Those of weeks the viewer has set aside. */
export const setAsideBy = (viewer: Viewer): Prisma.WeekReviewWhereInput => ({
  AND: [weeksOf(viewer), { setAside: true }],
});

/** Reviews that somebody this viewer mentors now has shown to them, one by one. */
export const weeksShownTo = (viewer: Viewer, now = new Date()): Prisma.WeekReviewWhereInput => ({
  shares: { some: { mentorship: guidedBy(viewer, now) } },
});

/** How hard the challenges were: for their writer alone. No mentor reads it. */
export const checkInsOf = (viewer: Viewer): Prisma.ChallengeCheckInWhereInput => ({ ownerId: viewer.id });
