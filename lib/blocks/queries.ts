import "server-only";
import { staying } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import { setBy } from "@/lib/blocks/policy";
import { prisma } from "@/lib/db";

/** Whom the viewer blocked, the latest first. */
export const listBlocks = (viewer: Viewer) =>
  prisma.block.findMany({
    where: { AND: [setBy(viewer), { blocked: staying() }] },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true, blocked: { select: { id: true, name: true } } },
  });

/** Whether a block stands between the viewer and somebody, and whose. For the server to act by, not to show. */
export async function findBlockWith(viewer: Viewer, personId: string) {
  const blocks = await prisma.block.findMany({
    where: {
      OR: [
        { blockerId: viewer.id, blockedId: personId },
        { blockerId: personId, blockedId: viewer.id },
      ],
    },
    select: { blockerId: true },
  });
  if (blocks.length === 0) return null;
  return blocks.some(({ blockerId }) => blockerId === viewer.id) ? "mine" : "theirs";
}
