import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { MentorshipState } from "@/lib/generated/prisma/enums";
import { LIVE, standingOf } from "@/lib/mentorships/mentorship";
import { heldRow, hold, recordMove } from "@/lib/mentorships/move";
import { tellBoth } from "@/lib/mentorships/tell";
import { withdrawWaiting } from "@/lib/milestones/release";

/** What time has done and nobody wrote down yet. */
export const unsettled = (now: Date): Prisma.MentorshipWhereInput => ({
  OR: [
    { state: { in: [...LIVE] }, overAt: { lte: now } },
    { state: { in: ["ACTIVE", "PAUSED"] }, wrapUpAt: { lte: now } },
    { state: "PAUSED", pauses: { none: { endsAt: { gt: now } } } },
  ],
});

/**
 * Writes down where a mentorship stands by now, and tells both; answers whether there was anything to write. It is held
 * first, so of two clocks the second finds it written.
 */
export async function settle(tx: Transaction, id: string, now: Date) {
  await hold(tx, id);
  const found = await tx.mentorship.findFirst({ where: { AND: [{ id }, unsettled(now)] }, select: heldRow });
  if (!found) return false;
  const to = standingOf(found, now) as Settled;
  await tx.mentorship.update({ where: { id }, data: { state: to }, select: { id: true } });
  if (to === "ENDED") await withdrawWaiting(tx, { mentorshipId: id });
  await recordMove(tx, null, "settle", id, found.state, to);
  await tellBoth(tx, { id, ...found }, found.state === "PROPOSED" ? lapsed : said[to], now);
  return true;
}

/** Of these, all that there is: before two begin anew, what is over between them is written down. */
export async function settleAll(tx: Transaction, where: Prisma.MentorshipWhereInput, now: Date) {
  const due = await tx.mentorship.findMany({ where: { AND: [where, unsettled(now)] }, select: { id: true } });
  for (const { id } of due) await settle(tx, id, now);
}

/** Where time leads by itself. */
type Settled = Extract<MentorshipState, "ACTIVE" | "ENDING" | "ENDED">;
const said = {
  ACTIVE: { kind: "MENTORSHIP_PAUSED", facts: { what: "OVER", backOn: null } },
  ENDING: { kind: "MENTORSHIP_ENDED", facts: { what: "AGREED" } },
  ENDED: { kind: "MENTORSHIP_ENDED", facts: { what: "OVER" } },
} as const satisfies Record<Settled, unknown>;
const lapsed = { kind: "MENTORSHIP_ENDED", facts: { what: "LAPSED" } } as const;
