import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { placesOf } from "@/lib/mentorships/policy";

/** How many mentees the viewer takes, and how many of the places are taken. */
export async function findCapacity(viewer: Viewer, now = new Date()) {
  const [{ menteesTaken }, taken] = await Promise.all([
    prisma.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { menteesTaken: true } }),
    prisma.mentorship.count({ where: placesOf(viewer.id, now) }),
  ]);
  return { places: menteesTaken, taken };
}
