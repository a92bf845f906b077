import type { Prisma } from "@/lib/generated/prisma/client";

// What is read of a milestone, by its owner and by whoever is shown it.

/** As lists show it. */
export const milestoneRow = {
  id: true,
  title: true,
  happenedOn: true,
  precision: true,
  strengthKey: true,
  state: true,
  version: true,
  verifiedVersion: true,
  activities: { select: { activityKey: true, activity: { select: { title: true, stepKey: true } } } },
} satisfies Prisma.MilestoneSelect;

/** All that it says now, with the numbers of its frozen versions. */
export const wholeMilestone = {
  ...milestoneRow,
  kind: true,
  situation: true,
  role: true,
  people: true,
  outcome: true,
  measure: true,
  evidence: { orderBy: { position: "asc" }, select: { id: true, url: true, label: true } },
  skills: { select: { skillKey: true, skill: { select: { name: true } } } },
  versions: { orderBy: { number: "desc" }, select: { number: true, frozenAt: true } },
} satisfies Prisma.MilestoneSelect;

export const newestFirst = [
  { happenedOn: "desc" },
  { id: "desc" },
] satisfies Prisma.MilestoneOrderByWithRelationInput[];
