import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** What others have opened of this viewer's. Nobody else reads it, whoever opened it neither. */
export const openedOf = (viewer: Viewer): Prisma.OpeningWhereInput => ({ ownerId: viewer.id });
