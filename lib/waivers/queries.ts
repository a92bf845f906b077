import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { waivedBy, waivedFor } from "@/lib/waivers/policy";

export type Waiver = Awaited<ReturnType<typeof listWaivers>>[number];
export type GivenWaiver = Awaited<ReturnType<typeof listGivenWaivers>>[number];

/** The gates that mentors waived for the viewer: who, when and in which words. Whoever has left has no name any more. */
export const listWaivers = (viewer: Viewer) =>
  prisma.waiver.findMany({
    where: waivedFor(viewer),
    select: { stepKey: true, text: true, createdAt: true, mentor: { select: { name: true } } },
  });

/** Those that the viewer waived for one of their mentees. */
export const listGivenWaivers = (viewer: Viewer, menteeId: string) =>
  prisma.waiver.findMany({
    where: { AND: [{ ownerId: menteeId }, waivedBy(viewer, new Date())] },
    select: { id: true, stepKey: true, text: true, createdAt: true },
  });
