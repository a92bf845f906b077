import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { MilestoneEditInput, MilestoneInput } from "@/lib/milestones/schema";

/** Ties a milestone to its evidence, and to what it speaks for on the viewer's roadmap. */
export async function keepLinks(
  tx: Transaction,
  viewer: Viewer,
  milestoneId: string,
  input: MilestoneInput | MilestoneEditInput,
) {
  const { roadmapVersion } = viewer;
  const activityKeys = [...new Set(input.activityKeys)];
  const skillKeys = [...new Set(input.skillKeys)];
  const [activities, skills] = [
    await tx.activity.count({ where: { roadmapVersion, key: { in: activityKeys } } }),
    await tx.skill.count({ where: { roadmapVersion, key: { in: skillKeys } } }),
  ];
  if (activities !== activityKeys.length || skills !== skillKeys.length) {
    throw new Refusal("One of the chosen activities or skills is not on your roadmap. Reload the page.");
  }
  await tx.milestoneActivity.createMany({
    data: activityKeys.map((activityKey) => ({ milestoneId, roadmapVersion, activityKey })),
  });
  await tx.milestoneSkill.createMany({
    data: skillKeys.map((skillKey) => ({ milestoneId, roadmapVersion, skillKey })),
  });
  await tx.evidence.createMany({
    data: evidenceOf(input).map((evidence, position) => ({ milestoneId, position, ...evidence })),
  });
}

/** Of an activity that was taken out of the roadmap the form shows nothing, so that link stays. */
export async function dropLinks(tx: Transaction, { roadmapVersion }: Viewer, milestoneId: string) {
  const successions = await tx.succession.findMany({
    where: { toVersion: roadmapVersion },
    distinct: "fromKey",
    select: { fromKey: true },
  });
  await tx.evidence.deleteMany({ where: { milestoneId } });
  await tx.milestoneSkill.deleteMany({ where: { milestoneId } });
  const activityKey = { in: successions.map(({ fromKey }) => fromKey) };
  await tx.milestoneActivity.deleteMany({ where: { milestoneId, activityKey } });
}

/** A link without a name is called by its address. */
const evidenceOf = ({ evidenceUrl, evidenceLabel }: MilestoneInput | MilestoneEditInput) =>
  evidenceUrl.flatMap((url, row) => (url ? [{ url, label: evidenceLabel[row] ?? url }] : []));
