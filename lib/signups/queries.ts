import "server-only";
import { prisma } from "@/lib/db";
import { begunIn, openedBy } from "@/lib/signups/policy";
import { tokenHash } from "@/lib/token";

/** What this browser asked for, for whoever holds its cookie's 256 random bits. */
export const findPublicSignUp = (browser: string, now: Date) =>
  prisma.signUp.findFirst({
    where: begunIn(browser, now),
    select: { email: true, emailTyped: true },
  });

/** What a mailed link would open, and whether it was asked for in this browser. */
export async function findPublicOpening(token: string, browser: string | null, now: Date) {
  const signUp = await prisma.signUp.findFirst({
    where: openedBy(token, now),
    select: { email: true, browserHash: true },
  });
  return (
    signUp && {
      email: signUp.email,
      isHere: browser !== null && signUp.browserHash === tokenHash(browser),
    }
  );
}
