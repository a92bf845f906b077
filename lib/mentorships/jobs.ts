import "server-only";
import { prisma, type Transaction } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { LONGEST_REST } from "@/lib/mentorships/mentorship";
import { heldRow, hold, recordMove } from "@/lib/mentorships/move";
import { QUIET, quietOf } from "@/lib/mentorships/quiet";
import { settle, unsettled } from "@/lib/mentorships/settle";
import { tellBoth, tellMember } from "@/lib/mentorships/tell";
import { lastTouches } from "@/lib/mentorships/touches";

const DAY = 86_400_000;

/** Writes down what time has done to mentorships, however long ago: readers knew it at its moment. Answers how many. */
export async function settleMentorships(now: Date) {
  const due = await prisma.mentorship.findMany({ where: unsettled(now), select: { id: true } });
  return each(due, (tx, id) => settle(tx, id, now));
}

/**
 * Speaks of silences: after 30 days to the member, after 60 to both, after 90 it pauses the mentorship. Each once for one
 * silence, and after an outage only the latest of them.
 */
export async function noteSilences(now: Date) {
  const old = await prisma.mentorship.findMany({
    where: { AND: [running(now), { startedAt: { lte: new Date(now.getTime() - QUIET.told * DAY) } }] },
    select: { id: true, quietTold: { select: { since: true, days: true } } },
  });
  const touches = await lastTouches(
    prisma,
    old.map(({ id }) => id),
    now,
  );
  const due = old.filter(({ id, quietTold }) => {
    const since = touches.get(id)!;
    const quiet = quietOf(since, now);
    const told = ({ since: from, days }: (typeof quietTold)[number]) =>
      quiet !== null && from.getTime() === since.getTime() && days === QUIET[quiet];
    return quiet !== null && !quietTold.some(told);
  });
  return each(due, (tx, id) => noteSilence(tx, id, now));
}

async function noteSilence(tx: Transaction, id: string, now: Date) {
  await hold(tx, id);
  const found = await tx.mentorship.findFirst({ where: { AND: [{ id }, running(now)] }, select: heldRow });
  const since = (await lastTouches(tx, [id], now)).get(id);
  const quiet = since && quietOf(since, now);
  if (!found || !quiet) return false;
  if (quiet === "rests") return rest(tx, { id, ...found }, now);
  const { count } = await tx.quietTold.createMany({
    data: [{ mentorshipId: id, since, days: QUIET[quiet] }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const words = { kind: "MENTORSHIP_QUIET" as const, facts: { days: QUIET[quiet] } };
  await (quiet === "told" ? tellMember : tellBoth)(tx, { id, ...found }, words, now);
  return true;
}

type Held = Prisma.MentorshipGetPayload<{ select: typeof heldRow }> & { id: string };

async function rest(tx: Transaction, held: Held, now: Date) {
  const { id } = held;
  const endsAt = new Date(now.getTime() + LONGEST_REST * DAY);
  await tx.mentorshipPause.create({
    data: { mentorshipId: id, reason: "QUIET", startedAt: now, endsAt },
    select: { id: true },
  });
  await tx.mentorship.update({ where: { id }, data: { state: "PAUSED" }, select: { id: true } });
  await recordMove(tx, null, "rest", id, "ACTIVE", "PAUSED");
  await tellBoth(tx, held, { kind: "MENTORSHIP_PAUSED", facts: { what: "QUIET", backOn: null } }, now);
  return true;
}

/** Active as far as the database knows, and neither of them is leaving. */
const running = (now: Date): Prisma.MentorshipWhereInput => ({
  state: "ACTIVE",
  mentee: { eraseAt: null },
  mentor: { eraseAt: null },
  OR: [{ wrapUpAt: null }, { wrapUpAt: { gt: now } }],
});

/** Each in a transaction of its own, so that one that fails holds up no other. */
async function each(due: { id: string }[], change: (tx: Transaction, id: string) => Promise<boolean>) {
  const failed: unknown[] = [];
  let done = 0;
  for (const { id } of due)
    try {
      if (await prisma.$transaction((tx) => change(tx, id))) done++;
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} of ${due.length} mentorships failed`);
  return done;
}
