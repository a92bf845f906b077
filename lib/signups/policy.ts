import type { Prisma } from "@/lib/generated/prisma/client";
import { tokenHash } from "@/lib/token";

/** Wrong digits after which a code is worth nothing. */
const MISSES = 5;

export const openAt = (now: Date): Prisma.SignUpWhereInput => ({ expiresAt: { gt: now } });

/** What this browser asked for, by the secret of its cookie. */
export const begunIn = (browser: string, now: Date): Prisma.SignUpWhereInput => ({
  AND: [{ browserHash: tokenHash(browser) }, openAt(now)],
});

/** The same while its six digits may still be guessed. */
export const guessableIn = (browser: string, now: Date): Prisma.SignUpWhereInput => ({
  AND: [begunIn(browser, now), { misses: { lt: MISSES } }],
});

/** What a mailed link opens. */
export const openedBy = (token: string, now: Date): Prisma.SignUpWhereInput => ({
  AND: [{ tokenHash: tokenHash(token) }, openAt(now)],
});
