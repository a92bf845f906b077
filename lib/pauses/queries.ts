import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { pausesOf } from "@/lib/pauses/policy";

export type Pause = Awaited<ReturnType<typeof listPauses>>[number];

/** The viewer's pauses, the latest first, by calendar days. */
export async function listPauses(viewer: Viewer) {
  const pauses = await prisma.pause.findMany({
    where: pausesOf(viewer),
    orderBy: { startsOn: "desc" },
    select: { id: true, reason: true, startsOn: true, backOn: true, returnedAt: true },
  });
  return pauses.map(({ id, reason, startsOn, backOn, returnedAt }) => ({
    id,
    reason,
    startsOn: dayOf(startsOn),
    backOn: dayOf(backOn),
    returned: returnedAt !== null,
  }));
}

const dayOf = (column: Date) => column.toISOString().slice(0, 10);
