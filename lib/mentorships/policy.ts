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

/** Either side may end it, once. */
export const endableBy = (viewer: Viewer): Prisma.MentorshipWhereInput => ({
  OR: [guidedBy(viewer), grantedBy(viewer)],
});
