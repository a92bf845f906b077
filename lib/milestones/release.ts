import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { settle } from "@/lib/notices/mutations";

/** Milestones that wait for nobody any more: sent back where a judgement that stands asked for changes, otherwise logged. */
export const release = (tx: Transaction, ids: string[]) => tx.$executeRaw`
  UPDATE "Milestone" AS m SET "state" = CASE WHEN EXISTS (
    SELECT FROM "Verdict" v JOIN "ReviewRequest" r ON r."id" = v."requestId"
    WHERE r."milestoneId" = m."id" AND v."kind" = 'CHANGES_REQUESTED'
      AND v."supersededAt" IS NULL AND v."acceptedAt" IS NULL
  ) THEN 'CHANGES_REQUESTED'::"MilestoneState" ELSE 'LOGGED'::"MilestoneState" END
  WHERE m."id" = ANY(${ids}::uuid[]) AND m."state" = 'IN_REVIEW'`;

/** Of these requests none waits for an answer any more, and their milestones are the members' own again. */
export async function withdrawWaiting(tx: Transaction, requests: Prisma.ReviewRequestWhereInput) {
  const waiting = { AND: [requests, { state: "WAITING" as const }] };
  const found = await tx.reviewRequest.findMany({
    where: waiting,
    select: { id: true, milestoneId: true, reviewerId: true },
  });
  await release(
    tx,
    found.map(({ milestoneId }) => milestoneId),
  );
  await tx.reviewRequest.updateMany({
    where: waiting,
    data: { state: "WITHDRAWN", leaseUntil: null, askedBackAt: null },
  });
  await settle(tx, {
    memberIds: found.flatMap(({ reviewerId }) => reviewerId ?? []),
    hrefs: found.map(({ id }) => `/reviews/${id}`),
  });
}
