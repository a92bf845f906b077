import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Members, but for those who asked to be deleted: nobody sees anything of theirs, and nothing waits for them. */
export const staying = (): Prisma.UserWhereInput => ({ eraseAt: null });

/** Members with whom this viewer has no block between them, whoever set it. */
export const unblockedWith = ({ id }: Pick<Viewer, "id">): Prisma.UserWhereInput => ({
  blocks: { none: { blockedId: id } },
  blockedBy: { none: { blockerId: id } },
});
