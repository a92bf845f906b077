import "server-only";
import type { Transaction } from "@/lib/db";
import type { MilestoneContent } from "@/lib/milestones/content";

/** The proof that each activity a version names asks for, on the roadmap its owner is on, or else the newest that has it. */
export async function listProofs(
  db: Pick<Transaction, "activity">,
  { activities }: Pick<MilestoneContent, "activities">,
  roadmapVersion: number,
) {
  const found = await db.activity.findMany({
    where: { key: { in: activities.map(({ key }) => key) } },
    orderBy: { roadmapVersion: "asc" },
    select: { key: true, roadmapVersion: true, proof: true },
  });
  const own = found.filter((activity) => activity.roadmapVersion === roadmapVersion);
  return new Map([...found, ...own].map(({ key, proof }) => [key, proof]));
}
