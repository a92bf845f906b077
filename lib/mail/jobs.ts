import "server-only";
import { prisma } from "@/lib/db";

const MONTH = 30 * 86_400_000;

/** A mail that nobody took, or that was only there to be read, goes after thirty days. Answers how many went. */
export async function clearOldMail(now: Date) {
  const { count } = await prisma.mail.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - MONTH) } },
  });
  return count;
}
