import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { NoticeKind } from "@/lib/generated/prisma/enums";
import { choicesFrom, KEPT_CHOICES } from "@/lib/notices/choices";
import { toldTo, unreadBy } from "@/lib/notices/policy";
import type { NoticeFilter } from "@/lib/notices/schema";
import { readToken } from "@/lib/notices/unsubscribe";

export type Notice = Awaited<ReturnType<typeof listNotices>>["notices"][number];

const PAGE = 50;

/** What the viewer was told, newest first, a page at a time. The ids follow the clock, so each page costs the same. */
export async function listNotices(viewer: Viewer, { after }: NoticeFilter = {}, most = PAGE) {
  const found = await prisma.notice.findMany({
    where: { AND: [toldTo(viewer), after ? { id: { lt: after } } : {}] },
    orderBy: { id: "desc" },
    take: most + 1,
    select: {
      id: true,
      kind: true,
      facts: true,
      href: true,
      createdAt: true,
      seenAt: true,
      actor: { select: { name: true } },
    },
    relationLoadStrategy: "join",
  });
  const notices = found.slice(0, most);
  return { notices, next: found.length > most ? notices.at(-1)!.id : null };
}

/** Enough to say "99+". */
const MOST_COUNTED = 100;

/** How many are unread, up to a hundred, but for those that lead to the page that is being opened. */
export const countUnread = (viewer: Viewer, opening = "") =>
  prisma.notice.count({
    where: { AND: [unreadBy(viewer), { href: { not: opening } }] },
    take: MOST_COUNTED,
  });

/** How each kind is mailed to the viewer, and their quiet hours. */
export async function findChoices(viewer: Viewer) {
  const member = await prisma.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: KEPT_CHOICES,
  });
  return choicesFrom(member);
}

/** The kinds of mail that this token ends, while there is somebody who gets them. */
export async function findPublicMailsToEnd(token: string): Promise<NoticeKind[] | null> {
  const ended = readToken(token);
  const member = ended && (await prisma.user.count({ where: { id: ended.memberId } }));
  return member ? ended.kinds : null;
}
