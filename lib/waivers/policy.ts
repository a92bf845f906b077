import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { stepsSharedWith } from "@/lib/grants/policy";

/** What mentors waived for this viewer, and still stand by. */
export const waivedFor = (viewer: Viewer): Prisma.WaiverWhereInput => ({
  ownerId: viewer.id,
  takenBackAt: null,
});

/** What this viewer waived for somebody of whose steps they still see one. Other mentors' words are not theirs. */
export const waivedBy = (viewer: Viewer, now: Date): Prisma.WaiverWhereInput => ({
  mentorId: viewer.id,
  takenBackAt: null,
  owner: stepsSharedWith(viewer, now),
});
