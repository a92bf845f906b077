import "server-only";
import type { Transaction } from "@/lib/db";
import { contentOf } from "@/lib/milestones/content";

/** Keeps the milestone's current version as it reads now. The caller holds the milestone's row. */
export async function freeze(tx: Transaction, milestoneId: string, number: number) {
  const kept = await tx.milestoneVersion.count({ where: { milestoneId, number } });
  if (kept > 0) return;
  const milestone = await tx.milestone.findUniqueOrThrow({
    where: { id: milestoneId },
    select: {
      title: true,
      happenedOn: true,
      precision: true,
      strengthKey: true,
      kind: true,
      situation: true,
      role: true,
      people: true,
      outcome: true,
      measure: true,
      evidence: { orderBy: { position: "asc" }, select: { url: true, label: true } },
      activities: {
        orderBy: { activityKey: "asc" },
        select: { activityKey: true, activity: { select: { title: true } } },
      },
      skills: { orderBy: { skillKey: "asc" }, select: { skillKey: true, skill: { select: { name: true } } } },
    },
  });
  const content = contentOf(milestone);
  await tx.milestoneVersion.create({
    data: {
      milestoneId,
      number,
      content,
      activityKeys: content.activities.map(({ key }) => key),
      skillKeys: content.skills.map(({ key }) => key),
    },
    select: { number: true },
  });
}
