import "server-only";
import type { Transaction } from "@/lib/db";
import { release } from "@/lib/milestones/release";
import type { VerdictInput } from "@/lib/reviews/schema";

/** What was said of earlier versions is history once a later one is judged. */
export const supersede = (tx: Transaction, milestoneId: string) =>
  tx.verdict.updateMany({
    where: { supersededAt: null, request: { milestoneId } },
    data: { supersededAt: new Date() },
  });

/** An edit made while the mentor was reading leaves the newer text unverified. */
export async function markMilestone(
  tx: Transaction,
  { milestoneId, version }: { milestoneId: string; version: number },
  kind: VerdictInput["kind"],
) {
  const [milestone] = await tx.$queryRaw<{ version: number }[]>`
    SELECT "version" FROM "Milestone" WHERE "id" = ${milestoneId}::uuid FOR UPDATE`;
  if (kind === "CANNOT_JUDGE") return void (await release(tx, [milestoneId]));
  const after = {
    ENDORSED: { state: milestone?.version === version ? "VERIFIED" : "LOGGED", verifiedVersion: version },
    CHANGES_REQUESTED: { state: "CHANGES_REQUESTED" },
  } as const;
  await tx.milestone.updateMany({ where: { id: milestoneId }, data: after[kind] });
}
