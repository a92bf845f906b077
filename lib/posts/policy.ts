import { staying } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { grantedBy, guidedBy } from "@/lib/mentorships/policy";
import { readableBy as requestsReadableBy } from "@/lib/reviews/policy";

/** Mentorships that go on with this viewer on either side: there they may write, paused or not. */
export const writableBy = (viewer: Viewer, now = new Date()): Prisma.MentorshipWhereInput => ({
  OR: [guidedBy(viewer, now), grantedBy(viewer, now)],
});

/** Requests that this viewer may write about: both sides can read them, and the mentorship goes on. */
export const discussableBy = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  AND: [requestsReadableBy(viewer, now)],
  state: { not: "WITHDRAWN" },
  mentorship: writableBy(viewer, now),
});

/** What this viewer wrote, and has not removed. */
export const writtenBy = (viewer: Viewer): Prisma.PostWhereInput => ({
  removedAt: null,
  OR: [writtenAsMentee(viewer), writtenAsMentor(viewer)],
});

/** What they may still change: its reader must be able to see that. */
export const editableBy = (viewer: Viewer, now = new Date()): Prisma.PostWhereInput => ({
  AND: [writtenBy(viewer), { mentorship: writableBy(viewer, now) }],
});

/**
 * A mentee keeps what was said to them. A mentor reads it while they mentor; after that, of what they said themselves, all
 * that whoever it was said to lets stand.
 */
export const readableBy = (viewer: Viewer, now = new Date()): Prisma.PostWhereInput => ({
  OR: [
    { menteeId: viewer.id },
    { mentorship: guidedBy(viewer, now) },
    { AND: [writtenAsMentor(viewer), { mentee: staying() }] },
  ],
});

/** What somebody who has an account wrote to this viewer. */
export const reportableBy = (viewer: Viewer, now = new Date()): Prisma.PostWhereInput => ({
  AND: [readableBy(viewer, now), { NOT: writtenBy(viewer) }],
  removedAt: null,
  mentorId: { not: null },
});

export const reportedBy = (viewer: Viewer): Prisma.ReportWhereInput => ({ reporterId: viewer.id });

/** What this viewer wrote, as a mentor, to people whose accounts are erased: only how much it was is left. */
export const countedFor = (viewer: Viewer): Prisma.FormerThreadWhereInput => ({ mentorId: viewer.id });

const writtenAsMentee = (viewer: Viewer): Prisma.PostWhereInput => ({ byMentor: false, menteeId: viewer.id });
const writtenAsMentor = (viewer: Viewer): Prisma.PostWhereInput => ({ byMentor: true, mentorId: viewer.id });
