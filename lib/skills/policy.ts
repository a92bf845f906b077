import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** What is said about this viewer's skills, by themselves and by their mentors. */
export const about = (viewer: Viewer): Prisma.SkillRatingWhereInput => ({ ownerId: viewer.id });
