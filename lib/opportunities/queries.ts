import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { opportunitiesOf, provableBy } from "@/lib/opportunities/policy";

export type Opportunity = NonNullable<Awaited<ReturnType<typeof findOpportunity>>>;
export type OpportunityRow = Awaited<ReturnType<typeof listOpportunities>>[number];
export type OpenOpportunity = Awaited<ReturnType<typeof listOpenOpportunities>>[number];

/** As many as one page holds. */
export const MOST = 200;

/** The viewer's opportunities, what moved last first. */
export const listOpportunities = (viewer: Viewer) =>
  prisma.opportunity.findMany({
    where: opportunitiesOf(viewer),
    orderBy: [{ since: "desc" }, { id: "desc" }],
    take: MOST,
    select: row,
  });

/** Those that are on their way to a milestone for one of these activities. */
export const listOpenOpportunities = (viewer: Viewer, activityKeys: string[]) =>
  prisma.opportunity.findMany({
    where: {
      AND: [
        opportunitiesOf(viewer),
        { activityKey: { in: activityKeys }, state: { not: "NO" }, milestoneId: null },
      ],
    },
    orderBy: [{ since: "desc" }, { id: "desc" }],
    take: MOST,
    select: { id: true, title: true, activityKey: true },
  });

export const findOpportunity = (viewer: Viewer, id: string) =>
  prisma.opportunity.findFirst({
    where: { AND: [{ id }, opportunitiesOf(viewer)] },
    select: { ...row, ask: true, answer: true },
  });

/** One that is done and has no milestone yet, for the form that logs it. */
export const findProvableOpportunity = (viewer: Viewer, id: string) =>
  prisma.opportunity.findFirst({
    where: { AND: [{ id }, provableBy(viewer)] },
    select: { id: true, title: true, who: true, activityKey: true },
  });

const row = {
  id: true,
  title: true,
  who: true,
  activityKey: true,
  state: true,
  asks: true,
  since: true,
  askAgainOn: true,
  milestoneId: true,
  activity: { select: { title: true, stepKey: true } },
  milestone: { select: { title: true } },
} satisfies Prisma.OpportunitySelect;
