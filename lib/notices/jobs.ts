import "server-only";
import { today } from "@/lib/days";
import { prisma, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { post } from "@/lib/mail/mutations";
import { choicesFrom, KEPT_CHOICES } from "@/lib/notices/choices";
import { mailable } from "@/lib/notices/policy";
import { isQuiet } from "@/lib/notices/timetable";
import { tokenToEnd } from "@/lib/notices/unsubscribe";
import { mailOf } from "@/lib/notices/words";

/**
 * Mails what is due, one mail to each member with all of theirs, however late it is; whose quiet hours it is gets theirs
 * when they are over. Answers how many mails. Each goes in a transaction of its own, so one that fails holds up no other,
 * and is tried again the next time.
 */
export async function mailNotices(now: Date) {
  const members = await prisma.user.findMany({
    where: { notices: { some: mailable(now) } },
    select: { id: true, timeZone: true, ...KEPT_CHOICES },
  });
  const failed: unknown[] = [];
  let mailed = 0;
  for (const { id, timeZone, ...kept } of members)
    try {
      if (isQuiet(now, { timeZone, quiet: choicesFrom(kept).quiet })) continue;
      if (await prisma.$transaction((tx) => mailOne(tx, id, now))) mailed++;
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${members.length} not mailed`);
  return mailed;
}

/** Of two clocks at once the second waits for the member, and finds nothing left. */
async function mailOne(tx: Transaction, memberId: string, now: Date) {
  const [member] = await tx.$queryRaw<{ email: string; timeZone: string }[]>`
    SELECT "email", "timeZone" FROM "User" WHERE "id" = ${memberId}::uuid AND "eraseAt" IS NULL FOR NO KEY UPDATE`;
  if (!member) return false;
  const due = await tx.notice.updateManyAndReturn({
    where: { AND: [{ memberId }, mailable(now)] },
    data: { mailDueAt: null },
    select: { id: true, kind: true, facts: true, href: true, actor: { select: { name: true } } },
  });
  if (due.length === 0) return false;

  const told = due.sort((one, other) => (one.id < other.id ? -1 : 1));
  const token = tokenToEnd({ memberId, kinds: [...new Set(told.map(({ kind }) => kind))] });
  const words = mailOf(told, { origin: env.APP_ORIGIN, token, today: today(member.timeZone, now) });
  const mail = await post(tx, { to: member.email, ...words, memberId, unsubscribe: token });
  await tx.notice.updateMany({
    where: { id: { in: told.map(({ id }) => id) } },
    data: { mailId: mail.id },
  });
  return true;
}
