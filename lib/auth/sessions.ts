import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma, type Transaction } from "@/lib/db";
import { deviceOf } from "@/lib/sessions/device";
import { networkOf } from "@/lib/sessions/network";
import { liveAt } from "@/lib/sessions/policy";
import { newToken, tokenHash } from "@/lib/token";

/** How stale "last seen" may be: a write per page would cost more than the page. */
const TOUCH = 5 * 60_000;

/** A new signed-in browser. Returns the id its cookie will carry; the database keeps only the hash. */
export const startSession = (userId: string, visitor: Visitor) =>
  prisma.$transaction((tx) => insertSession(tx, userId, visitor));

/**
 * The same for whoever has just proved a password, if it is still theirs: a change that went through meanwhile
 * has ended every session, and must not leave this one behind. Null when it was changed.
 */
export const startProvenSession = (
  { userId, passwordHash }: { userId: string; passwordHash: string },
  visitor: Visitor,
) =>
  prisma.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid AND "passwordHash" = ${passwordHash} FOR SHARE`;
    return held ? insertSession(tx, userId, visitor) : null;
  });

/** The person behind a cookie, if the session still holds. Where they were seen last is kept, roughly. */
export async function findSession(id: string, visitor: Visitor, now: Date) {
  const session = await prisma.session.findFirst({
    where: { AND: [{ idHash: tokenHash(id) }, liveAt(now)] },
    select: {
      id: true,
      lastSeenAt: true,
      user: {
        select: { id: true, name: true, email: true, timeZone: true, roadmapVersion: true, eraseAt: true },
      },
    },
    relationLoadStrategy: "join",
  });
  if (session && now.getTime() - session.lastSeenAt.getTime() > TOUCH) await touch(session.id, visitor, now);
  return session;
}

export async function endSessionOf(cookie: string) {
  await prisma.$transaction(async (tx) => {
    const where = { idHash: tokenHash(cookie) };
    const session = await tx.session.findUnique({ where, select: { id: true, userId: true } });
    const { count } = await tx.session.deleteMany({ where });
    if (!session || count === 0) return;
    const { id, userId } = session;
    await record(tx, { actorId: userId, verb: "endSession", subject: "Session", subjectId: id });
  });
}

async function insertSession(tx: Transaction, userId: string, visitor: Visitor) {
  const cookie = newToken();
  const { id } = await tx.session.create({
    data: { idHash: tokenHash(cookie), userId, ...seen(visitor) },
    select: { id: true },
  });
  await record(tx, { actorId: userId, verb: "startSession", subject: "Session", subjectId: id });
  return cookie;
}

const touch = (id: string, visitor: Visitor, now: Date) =>
  prisma.session.updateMany({ where: { id }, data: { lastSeenAt: now, ...seen(visitor) } });

const seen = ({ userAgent, address }: Visitor) => ({
  device: deviceOf(userAgent),
  network: networkOf(address),
});
