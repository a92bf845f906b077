import "server-only";
import { prisma } from "@/lib/db";

export type OutboxMail = Awaited<ReturnType<typeof findPublicOutbox>>[number];

/**
 * The latest mails, whoever they are for. An open door for one case only: Throughline runs for one person on their own
 * machine and no mail leaves it. The page that asks proves that case before it asks.
 */
export const findPublicOutbox = () =>
  prisma.mail.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, to: true, subject: true, text: true, createdAt: true },
  });

/** One of them, under the same rule. */
export const findPublicMail = (id: string) =>
  prisma.mail.findUnique({ where: { id }, select: { subject: true, text: true } });
