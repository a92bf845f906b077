import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { stepsSharedWith } from "@/lib/mentorships/policy";

/** What mentors waived for this viewer, and still stand by. */
export const waivedFor = (viewer: Viewer): Prisma.WaiverWhereInput => ({
  ownerId: viewer.id,
  takenBackAt: null,
});

/** What this viewer waived for somebody whose steps they may still read. Other mentors' words are not theirs. */
export const waivedBy = (viewer: Viewer): Prisma.WaiverWhereInput => ({
  mentorId: viewer.id,
  takenBackAt: null,
  owner: stepsSharedWith(viewer),
});
