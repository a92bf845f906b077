import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { ownedBy } from "@/lib/milestones/policy";
import type { MilestoneFilter } from "@/lib/milestones/schema";

export type MilestoneDetail = NonNullable<Awaited<ReturnType<typeof findMilestone>>>;
export type MilestoneRow = Awaited<ReturnType<typeof listMilestones>>["milestones"][number];

export const PAGE = 50;

/** One milestone as it reads now, with the numbers of its frozen versions. */
export const findMilestone = (viewer: Viewer, id: string) =>
  prisma.milestone.findFirst({
    where: { AND: [{ id }, ownedBy(viewer)] },
    select: {
      ...row,
      kind: true,
      situation: true,
      role: true,
      people: true,
      outcome: true,
      measure: true,
      revision: true,
      evidence: { orderBy: { position: "asc" }, select: { id: true, url: true, label: true } },
      skills: { select: { skillKey: true, skill: { select: { name: true } } } },
      versions: { orderBy: { number: "desc" }, select: { number: true, frozenAt: true } },
    },
  });

/** The viewer's milestones, newest first, a page at a time: `after` is the last one of the page before. */
export async function listMilestones(viewer: Viewer, filter: MilestoneFilter) {
  const found = await prisma.milestone.findMany({
    where: { AND: [ownedBy(viewer), chosenBy(filter), await olderThan(viewer, filter.after)] },
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select: { ...row, skills: { select: { skill: { select: { name: true } } } } },
  });
  return { milestones: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]!.id : null };
}

/** The newest few, for the dashboard. */
export const listRecentMilestones = (viewer: Viewer) =>
  prisma.milestone.findMany({
    where: ownedBy(viewer),
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    take: 5,
    select: { ...row, skills: { select: { skill: { select: { name: true } } } } },
  });

/** What the viewer did before they came here, newest first. */
export const listPriorEvidence = (viewer: Viewer) =>
  prisma.milestone.findMany({
    where: { AND: [ownedBy(viewer), { strengthKey: { not: null } }] },
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    select: { id: true, title: true, happenedOn: true, precision: true, strengthKey: true },
  });

/** How many there are in each state, of one step or of all. */
export async function countMilestonesByState(viewer: Viewer, { step }: Pick<MilestoneFilter, "step"> = {}) {
  const counted = await prisma.milestone.groupBy({
    by: ["state"],
    where: { AND: [ownedBy(viewer), chosenBy(step ? { step } : {})] },
    _count: true,
  });
  return new Map(counted.map(({ state, _count }) => [state, _count]));
}

export const countMilestones = (viewer: Viewer, filter: MilestoneFilter = {}) =>
  prisma.milestone.count({ where: { AND: [ownedBy(viewer), chosenBy(filter)] } });

const row = {
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

const chosenBy = ({ step, state }: MilestoneFilter): Prisma.MilestoneWhereInput => ({
  ...(step && { activities: { some: { activity: { stepKey: step } } } }),
  ...(state && { state }),
});

/** Pages go by key, not by counting: the thousandth page costs what the first one does. */
async function olderThan(viewer: Viewer, after: string | undefined): Promise<Prisma.MilestoneWhereInput> {
  if (!after) return {};
  const last = await prisma.milestone.findFirst({
    where: { AND: [{ id: after }, ownedBy(viewer)] },
    select: { happenedOn: true },
  });
  if (!last) return {};
  return {
    OR: [{ happenedOn: { lt: last.happenedOn } }, { happenedOn: last.happenedOn, id: { lt: after } }],
  };
}
