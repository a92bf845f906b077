import "server-only";
import { prisma } from "@/lib/db";
import { IDLE_SECONDS, SESSION_SECONDS } from "@/lib/sessions/policy";

/**
 * Erases what has run out and opens nothing any more: sign-ups that nobody confirmed, with the hash of their password;
 * mailed links; sessions; and the counts of attempts, whose keys are addresses. Answers how many rows went.
 */
export async function eraseExpired(now: Date) {
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  const expired = { where: { expiresAt: { lte: now } } };
  const gone = await Promise.all([
    prisma.signUp.deleteMany(expired),
    prisma.accountLink.deleteMany(expired),
    prisma.rateLimit.deleteMany(expired),
    prisma.session.deleteMany({
      where: {
        OR: [{ createdAt: { lte: before(SESSION_SECONDS) } }, { lastSeenAt: { lte: before(IDLE_SECONDS) } }],
      },
    }),
  ]);
  return gone.reduce((all, { count }) => all + count, 0);
}
