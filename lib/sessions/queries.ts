import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { liveAt, ownedBy, provedBy } from "@/lib/sessions/policy";

export type OwnSession = Awaited<ReturnType<typeof listSessions>>[number];

/** Where the viewer is signed in, the most recently seen first. */
export const listSessions = (viewer: Viewer, now: Date) =>
  prisma.session.findMany({
    where: { AND: [ownedBy(viewer), liveAt(now)] },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    take: 100,
    select: { id: true, device: true, network: true, createdAt: true, lastSeenAt: true },
  });

/** Whether the viewer need not enter their password once more before they change what matters most. */
export const isProved = async (viewer: Viewer, now: Date) =>
  (await prisma.session.count({ where: provedBy(viewer, now) })) > 0;
