import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { hold } from "@/lib/mentorships/move";
import { guidedBy } from "@/lib/mentorships/policy";

/**
 * The member behind what a mentor is about to write, if they show what it is of. Their mentorship is held first and asked
 * afterwards: consent that is taken back at the same moment waits for this change, or is heard by it.
 */
export async function holdShared(
  tx: Transaction,
  viewer: Viewer,
  menteeId: string,
  shared: Prisma.MentorshipWhereInput,
  now: Date,
) {
  const going = { AND: [{ menteeId }, guidedBy(viewer, now)] };
  const mentorship = await tx.mentorship.findFirst({ where: going, select: { id: true } });
  if (!mentorship) return null;
  await hold(tx, mentorship.id);
  const held = await tx.mentorship.findFirst({
    where: { AND: [{ id: mentorship.id }, shared] },
    select: { mentee: { select: { id: true, roadmapVersion: true } } },
  });
  return held?.mentee ?? null;
}
