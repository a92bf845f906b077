import type { Prisma } from "@/lib/generated/prisma/client";

/** Members, but for those who asked to be deleted: nobody sees anything of theirs, and nothing waits for them. */
export const staying = (): Prisma.UserWhereInput => ({ eraseAt: null });
