import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { guidedBy } from "@/lib/mentorships/policy";

/** What this viewer asked their mentors. */
export const askedBy = (viewer: Viewer): Prisma.ReviewRequestWhereInput => ({ requesterId: viewer.id });

/** What was put before this viewer by somebody they mentor now, and not taken back. */
export const shownTo = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  reviewerId: viewer.id,
  state: { not: "WITHDRAWN" },
  mentorship: guidedBy(viewer, now),
});

/** What this viewer may read: what they asked, and what they are shown. */
export const readableBy = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  OR: [askedBy(viewer), shownTo(viewer, now)],
});

/** Versions of milestones this viewer may read: those of the requests they may read. */
export const versionsReadableBy = (viewer: Viewer, now = new Date()): Prisma.MilestoneVersionWhereInput => ({
  requests: { some: readableBy(viewer, now) },
});

/** What this viewer was asked and is asked no more. That it was, and by whom, is all they may know of it. */
export const takenBackFrom = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  reviewerId: viewer.id,
  state: "WITHDRAWN",
  mentorship: guidedBy(viewer, now),
});

/** What waits for this viewer's verdict. Nobody judges their own: the database refuses such a request. */
export const decidableBy = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  reviewerId: viewer.id,
  state: "WAITING",
  mentorship: guidedBy(viewer, now),
});

export const withdrawableBy = (viewer: Viewer): Prisma.ReviewRequestWhereInput => ({
  requesterId: viewer.id,
  state: "WAITING",
});

/** Milestones this viewer may put before a mentor: not while one is waiting, not when this version is verified. */
export const submittableBy = (viewer: Viewer): Prisma.MilestoneWhereInput => ({
  ownerId: viewer.id,
  state: { in: ["LOGGED", "CHANGES_REQUESTED"] },
});

/** What this viewer said, as a mentor, to people whose accounts are erased. */
export const keptBy = (viewer: Viewer): Prisma.FormerVerdictWhereInput => ({ reviewerId: viewer.id });

/** Points this viewer was asked to mend and has not resubmitted yet. Those of earlier verdicts are history. */
export const tickableBy = (viewer: Viewer): Prisma.ReviewPointWhereInput => ({
  verdict: {
    supersededAt: null,
    request: { requesterId: viewer.id, milestone: { state: "CHANGES_REQUESTED" } },
  },
});
