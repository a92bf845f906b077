import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { byDays, pauseRow } from "@/lib/pauses/pauses";
import { pausesOf } from "@/lib/pauses/policy";

/** The viewer's pauses, the latest first, by calendar days. */
export async function listPauses(viewer: Viewer) {
  const pauses = await prisma.pause.findMany({
    where: pausesOf(viewer),
    orderBy: { startsOn: "desc" },
    select: pauseRow,
  });
  return pauses.map(byDays);
}
