import "server-only";
import { staying, unblockedWith } from "@/lib/accounts/policy";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Visitor } from "@/lib/auth/visitor";
import { onBehalfOf, prisma, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { NoticeKind } from "@/lib/generated/prisma/enums";
import { choicesFrom, KEPT_CHOICES, type Choices } from "@/lib/notices/choices";
import type { FactsOf } from "@/lib/notices/kinds";
import { unreadBy } from "@/lib/notices/policy";
import type { ChoicesInput } from "@/lib/notices/schema";
import { mailDueAt } from "@/lib/notices/timetable";
import { readToken } from "@/lib/notices/unsubscribe";

/** What somebody did, for the member who should know of it. */
export type News = { [Kind in NoticeKind]: { kind: Kind; facts: FactsOf<Kind> } }[NoticeKind] & {
  memberId: string;
  actorId: string;
  /** Which event of its kind: told once, however often it is said. */
  key: string;
  href: string;
};

/**
 * Tells a member, in the transaction of what it tells, and settles when it is mailed. Nobody is told of their own doing, nor
 * of what somebody does with whom there is a block between them.
 */
export async function notify(tx: Transaction, { memberId, actorId, ...news }: News, now = new Date()) {
  if (memberId === actorId) return;
  const member = await tx.user.findFirst({
    where: { AND: [{ id: memberId }, unblockedWith({ id: actorId })] },
    select: { timeZone: true, ...KEPT_CHOICES },
  });
  if (!member) return;
  const { timeZone, ...kept } = member;
  const { mail, quiet } = choicesFrom(kept);
  await tx.notice.createMany({
    data: [
      {
        ...{ memberId, actorId, ...news },
        createdAt: now,
        mailDueAt: mailDueAt(mail[news.kind], now, { timeZone, quiet }),
      },
    ],
    skipDuplicates: true,
  });
}

/**
 * Whether a member has an unread notice of this kind that leads to this page. It is held: whoever opens the page at this
 * moment waits for what is being written, and reads that too.
 */
export async function isToldUnread(
  tx: Transaction,
  { memberId, kind, href }: Pick<News, "memberId" | "kind" | "href">,
) {
  const told = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Notice" WHERE "memberId" = ${memberId}::uuid AND "kind" = ${kind}::"NoticeKind"
      AND "href" = ${href} AND "seenAt" IS NULL FOR UPDATE`;
  return told.length > 0;
}

/** Between two of whom one has blocked the other nothing is mailed any more. */
export const mailNothingBetween = (tx: Transaction, one: string, other: string) =>
  tx.notice.updateMany({
    where: {
      OR: [
        { memberId: one, actorId: other },
        { memberId: other, actorId: one },
      ],
      mailDueAt: { not: null },
    },
    data: { mailDueAt: null },
  });

/** Notices that told these members of what stands on these pages. */
export type Past = { memberIds: string[]; hrefs: string[] };

/** What they told waits for nobody any more: they are as good as read, and not mailed. */
export const settle = (tx: Transaction, past: Past, now = new Date()) =>
  tx.notice.updateMany({ where: { AND: [those(past), { seenAt: null }] }, data: read(now) });

/** What they told of is gone, and so are they. */
export const forget = (tx: Transaction, past: Past) => tx.notice.deleteMany({ where: those(past) });

/**
 * Whoever sees what notices lead to has read them, whichever way they came. Answers whether there was one. Like an
 * opening it leaves no line in the audit, and where the viewer is leaving it does nothing.
 */
export async function seeNotices(viewer: Viewer, hrefs: string[], now = new Date()) {
  const { count } = await prisma.notice.updateMany({
    where: { AND: [unreadBy(viewer), { href: { in: hrefs }, member: staying() }] },
    data: read(now),
  });
  return count > 0;
}

/** The same for all up to this one; what came while the page was open stays unread. */
export async function seeAllNotices(viewer: Viewer, upTo: string, now = new Date()) {
  const { count } = await onBehalfOf(viewer, (tx) =>
    tx.notice.updateMany({
      where: { AND: [unreadBy(viewer), { id: { lte: upTo } }] },
      data: read(now),
    }),
  );
  return count > 0;
}

/** Keeps how each kind is mailed and the quiet hours. What waits to be mailed follows them; what was not to be mailed stays so. */
export async function saveChoices(viewer: Viewer, { mail, quietFrom, quietUntil }: ChoicesInput) {
  const quiet = { from: quietFrom, until: quietUntil };
  await onBehalfOf(viewer, async (tx) => {
    await keepChoices(tx, viewer.id, mail);
    await tx.quietHours.upsert({
      where: { memberId: viewer.id },
      create: { memberId: viewer.id, ...quiet },
      update: quiet,
      select: { memberId: true },
    });
    await reschedule(tx, viewer, { mail, quiet });
    await record(tx, {
      actorId: viewer.id,
      verb: "saveChoices",
      subject: "User",
      subjectId: viewer.id,
      fields: ["mail", "quietFrom", "quietUntil"],
    });
  });
}

/** Ends mails of these kinds, for whoever holds one of them. It turns mails off and nothing else, so it may be done twice. */
export async function endMails(_visitor: Visitor, token: string) {
  const ended = readToken(token);
  if (!ended) throw new Refusal("This link is not whole. Open it again from the mail.");
  const { memberId, kinds } = ended;
  await prisma.$transaction(async (tx) => {
    const off = Object.fromEntries(kinds.map((kind) => [kind, "OFF" as const]));
    if ((await keepChoices(tx, memberId, off)) === 0)
      throw new Refusal("This account is not there any more, and gets no mail.");
    await tx.notice.updateMany({
      where: { memberId, kind: { in: kinds }, mailDueAt: { not: null } },
      data: { mailDueAt: null },
    });
    await record(tx, {
      actorId: memberId,
      verb: "endMails",
      subject: "User",
      subjectId: memberId,
      fields: kinds,
    });
  });
}

/** A mail that was not delivered and names somebody who is erased goes with them. */
export const eraseMailNaming = (tx: Transaction, actorId: string) =>
  tx.mail.deleteMany({ where: { notices: { some: { actorId } } } });

const those = ({ memberIds, hrefs }: Past) => ({ memberId: { in: memberIds }, href: { in: hrefs } });

const read = (now: Date) => ({ seenAt: now, mailDueAt: null });

/** Answers how many were kept: none where the member is gone. */
const keepChoices = (tx: Transaction, memberId: string, mail: Partial<Choices["mail"]>) => tx.$executeRaw`
  INSERT INTO "NoticeChoice" ("memberId", "kind", "mail")
  SELECT "User"."id", "chosen"."kind", "chosen"."mail" FROM "User",
    unnest(${Object.keys(mail)}::"NoticeKind"[], ${Object.values(mail)}::"MailChoice"[]) AS chosen ("kind", "mail")
  WHERE "User"."id" = ${memberId}::uuid
  ORDER BY "chosen"."kind"
  ON CONFLICT ("memberId", "kind") DO UPDATE SET "mail" = excluded."mail"`;

async function reschedule(tx: Transaction, { id, timeZone }: Viewer, { mail, quiet }: Choices) {
  const waiting = await tx.notice.findMany({
    where: { memberId: id, mailDueAt: { not: null } },
    select: { id: true, kind: true, createdAt: true },
  });
  // Empty where it is not mailed at all.
  const due = waiting.map(
    ({ kind, createdAt }) => mailDueAt(mail[kind], createdAt, { timeZone, quiet })?.toISOString() ?? "",
  );
  await tx.$executeRaw`
    UPDATE "Notice" SET "mailDueAt" = nullif(due."at", '')::timestamptz
    FROM unnest(${waiting.map(({ id }) => id)}::uuid[], ${due}::text[]) AS due ("id", "at")
    WHERE "Notice"."id" = due."id" AND "Notice"."mailDueAt" IS NOT NULL`;
}
