import { staying } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { givenTo } from "@/lib/grants/policy";
import { guidedBy } from "@/lib/mentorships/policy";
import { askedBy, readableBy, takenBackFrom } from "@/lib/reviews/policy";

/** Mentorships with this viewer on either side, whatever became of them. */
export const knownTo = (viewer: Viewer): Prisma.MentorshipWhereInput => ({
  OR: [
    { menteeId: viewer.id, mentor: staying() },
    { mentorId: viewer.id, mentee: staying() },
  ],
});

/** Requests this viewer may know of. Of one that was taken back a mentor knows that it was asked, and by whom. */
export const requestsKnownTo = (viewer: Viewer, now: Date): Prisma.ReviewRequestWhereInput => ({
  OR: [readableBy(viewer, now), takenBackFrom(viewer, now)],
});

/** What mentors said to this viewer, and what this viewer said as a mentor: their own words stay when a mentorship ends. */
export const verdictsKnownTo = (viewer: Viewer): Prisma.ReviewRequestWhereInput => ({
  state: "DECIDED",
  OR: [askedBy(viewer), { reviewerId: viewer.id, requester: staying() }],
});

/** The same of gates that were waived, and of waivers taken back. */
export const waiversKnownTo = (viewer: Viewer): Prisma.WaiverWhereInput => ({
  OR: [{ ownerId: viewer.id }, { mentorId: viewer.id, owner: staying() }],
});

/** Weeks this viewer shows to a mentor, or is shown while they mentor. */
export const sharesKnownTo = (viewer: Viewer, now: Date): Prisma.WeekShareWhereInput => ({
  OR: [{ review: { ownerId: viewer.id } }, { mentorship: guidedBy(viewer, now) }],
});

/** What this viewer shows to a mentor, or is shown now. */
export const grantsKnownTo = (viewer: Viewer, now: Date): Prisma.GrantWhereInput => ({
  OR: [{ mentorship: { menteeId: viewer.id } }, givenTo(viewer, now)],
});

/** What this viewer wrote for nobody but themselves: about mentorships they know of, and about mentors who are erased. */
export const notesOf = (viewer: Viewer): Prisma.PrivateNoteWhereInput => ({
  authorId: viewer.id,
  OR: [{ mentorshipId: null }, { mentorship: knownTo(viewer) }],
});
