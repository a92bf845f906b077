import { staying } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Where this viewer is the mentor. */
export const guidedBy = (viewer: Viewer): Prisma.MentorshipWhereInput => ({
  mentorId: viewer.id,
  state: "ACTIVE",
  mentee: staying(),
});

/** Where this viewer is the mentee. */
export const grantedBy = (viewer: Viewer): Prisma.MentorshipWhereInput => ({
  menteeId: viewer.id,
  state: "ACTIVE",
  mentor: staying(),
});

/** The people whose steps this viewer may read as a summary. */
export const stepsSharedWith = (viewer: Viewer): Prisma.UserWhereInput => ({
  mentors: { some: stepsSharedThrough(viewer) },
});

export const stepsSharedThrough = (viewer: Viewer): Prisma.MentorshipWhereInput => ({
  AND: [guidedBy(viewer), { sharesSteps: true }],
});

/** The people whose skills this viewer may read, and rate. */
export const skillsSharedWith = (viewer: Viewer): Prisma.UserWhereInput => ({
  mentors: { some: skillsSharedThrough(viewer) },
});

export const skillsSharedThrough = (viewer: Viewer): Prisma.MentorshipWhereInput => ({
  AND: [guidedBy(viewer), { sharesSkills: true }],
});

/** Either side may end it, once. */
export const endableBy = (viewer: Viewer): Prisma.MentorshipWhereInput => ({
  OR: [guidedBy(viewer), grantedBy(viewer)],
});
