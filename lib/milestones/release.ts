import "server-only";
import type { Transaction } from "@/lib/db";

/** Milestones that wait for nobody any more: sent back where the last judgement asked for changes, otherwise logged. */
export const release = (tx: Transaction, ids: string[]) => tx.$executeRaw`
  UPDATE "Milestone" AS m SET "state" = CASE WHEN (
    SELECT v."kind" FROM "Verdict" v JOIN "ReviewRequest" r ON r."id" = v."requestId"
    WHERE r."milestoneId" = m."id" AND v."kind" <> 'CANNOT_JUDGE'
    ORDER BY v."createdAt" DESC LIMIT 1
  ) = 'CHANGES_REQUESTED' THEN 'CHANGES_REQUESTED'::"MilestoneState" ELSE 'LOGGED'::"MilestoneState" END
  WHERE m."id" = ANY(${ids}::uuid[]) AND m."state" = 'IN_REVIEW'`;
