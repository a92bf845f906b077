import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** The viewer's own progress. Mentors read a summary of it, through the set of their mentorships. */
export const progressOf = (viewer: Viewer): Prisma.ActivityProgressWhereInput => ({ ownerId: viewer.id });

/** Notes are for their writer alone: no mentor reads them. */
export const notesOf = (viewer: Viewer): Prisma.ActivityNoteWhereInput => ({ ownerId: viewer.id });

/** Why somebody began early is theirs alone. */
export const earlyStartsOf = (viewer: Viewer): Prisma.EarlyStartWhereInput => ({ ownerId: viewer.id });
