import "server-only";
import { FORMER_MENTOR } from "@/lib/accounts/former";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { openedOf } from "@/lib/openings/policy";
import type { OpeningFilter } from "@/lib/openings/schema";

export type Opening = Awaited<ReturnType<typeof listOpenings>>["openings"][number];

const PAGE = 50;

/**
 * What others opened of the viewer's, newest first, a page at a time. The ids follow the clock, so a page goes on after
 * the last one of the page before, and costs the same however far back it is.
 */
export async function listOpenings(viewer: Viewer, { by, after }: OpeningFilter = {}, most = PAGE) {
  const found = await prisma.opening.findMany({
    where: {
      AND: [openedOf(viewer), { ...(by && { readerId: by }), ...(after && { id: { lt: after } }) }],
    },
    orderBy: { id: "desc" },
    take: most + 1,
    select: {
      id: true,
      title: true,
      requestId: true,
      milestoneId: true,
      firstAt: true,
      lastAt: true,
      reader: { select: { name: true } },
    },
    relationLoadStrategy: "join",
  });
  const openings = found.slice(0, most).map((opening) => ({
    ...opening,
    reader: opening.reader ?? FORMER_MENTOR,
  }));
  return { openings, next: found.length > most ? found[most - 1]!.id : null };
}

/** Who has opened anything of the viewer's. */
export const listReaders = (viewer: Viewer) =>
  prisma.user.findMany({
    where: { openingsMade: { some: openedOf(viewer) } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
