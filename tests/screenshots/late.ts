import type { PrismaClient } from "../../lib/generated/prisma/client.ts";

/** Verdicts that did not stay the last word: one taken back, one seen otherwise, and one that never came. */
export async function late(prisma: PrismaClient) {
  const now = new Date();
  const on = (activityKey: string) =>
    prisma.verdict.findFirstOrThrow({
      where: { supersededAt: null, request: { milestone: { activities: { some: { activityKey } } } } },
      orderBy: { createdAt: "desc" },
      select: { requestId: true },
    });
  await prisma.verdict.update({
    where: await on("document-decision"),
    data: {
      revokedAt: now,
      revokedBecause: "Two of the entries were written by Payments before you came. I had not seen that.",
      dispute: "I wrote the form they are in, and the first six.",
    },
  });
  await prisma.verdict.update({
    where: await on("tell-clarity-story"),
    data: { dispute: "The calendar is in the second link, with all four trains." },
  });

  const waiting = await prisma.reviewRequest.findFirstOrThrow({
    where: { state: "WAITING", requester: { email: "maya@throughline.example" } },
    select: { id: true, milestoneId: true },
  });
  await prisma.reviewRequest.update({
    where: { id: waiting.id },
    data: { state: "RELEASED", leaseUntil: null, askedBackAt: null },
  });
  await prisma.inquiry.updateMany({
    where: { requestId: waiting.id, answeredAt: null },
    data: { answer: "Both leads, in writing.", answeredAt: now },
  });
  await prisma.milestone.update({ where: { id: waiting.milestoneId }, data: { state: "CHANGES_REQUESTED" } });
}
