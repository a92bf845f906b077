import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { prisma, type Transaction } from "@/lib/db";

const DAY = 86_400_000;
const IDLE = 7 * DAY;
const ABSOLUTE = 30 * DAY;
/** How stale "last seen" may be: a write per page would cost more than the page. */
const TOUCH = 3_600_000;

export const SESSION_SECONDS = ABSOLUTE / 1000;

/** A new signed-in browser. Returns the id its cookie will carry; the database keeps only the hash. */
export const startSession = (userId: string) => insertSession(prisma, userId);

/**
 * The same for whoever has just proved a password, if it is still theirs: a change that went through meanwhile
 * has ended every session, and must not leave this one behind. Null when it was changed.
 */
export const startProvenSession = ({ userId, passwordHash }: { userId: string; passwordHash: string }) =>
  prisma.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid AND "passwordHash" = ${passwordHash} FOR SHARE`;
    return held ? insertSession(tx, userId) : null;
  });

/** The person behind a cookie, if the session still holds: not idle for a week, not older than thirty days. */
export async function findSession(id: string, now: Date) {
  const session = await prisma.session.findFirst({
    where: {
      idHash: hashOf(id),
      createdAt: { gt: new Date(now.getTime() - ABSOLUTE) },
      lastSeenAt: { gt: new Date(now.getTime() - IDLE) },
    },
    select: {
      idHash: true,
      lastSeenAt: true,
      user: {
        select: { id: true, name: true, email: true, timeZone: true, roadmapVersion: true, eraseAt: true },
      },
    },
    relationLoadStrategy: "join",
  });
  if (session && now.getTime() - session.lastSeenAt.getTime() > TOUCH) await touch(session.idHash, now);
  return session;
}

export async function endSession(id: string) {
  await prisma.session.deleteMany({ where: { idHash: hashOf(id) } });
}

async function insertSession(tx: Transaction, userId: string) {
  const id = randomBytes(32).toString("base64url");
  await tx.session.create({ data: { idHash: hashOf(id), userId }, select: { idHash: true } });
  return id;
}

const touch = (idHash: string, now: Date) =>
  prisma.session.updateMany({ where: { idHash }, data: { lastSeenAt: now } });

const hashOf = (id: string) => createHash("sha256").update(id).digest("hex");
