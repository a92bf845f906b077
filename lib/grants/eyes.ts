import { viewerFrom, type Viewer } from "@/lib/auth/viewer";

/**
 * Somebody's mentor as a viewer, for queries alone and only about that member: `app/(app)/mentors/[mentorshipId]/view` asks
 * with it what the mentor's own pages ask. It comes of no session, so nothing that is bound to one works with it.
 */
export const eyesOf = (mentor: Parameters<typeof viewerFrom>[0]): Viewer => viewerFrom(mentor, "");
