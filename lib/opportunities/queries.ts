import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { answerableBy, opportunitiesOf, provableBy } from "@/lib/opportunities/policy";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import { findRoadmap, type Roadmap } from "@/lib/roadmap/queries";
import { keysBehind, readOn, successorsOn } from "@/lib/roadmap/succession";

export type Opportunity = NonNullable<Awaited<ReturnType<typeof findOpportunity>>>;
export type OpportunityRow = Awaited<ReturnType<typeof listOpportunities>>[number];
export type OpenOpportunity = Awaited<ReturnType<typeof listOpenOpportunities>>[number];

/** As many as one page holds. */
export const MOST = 200;

/** The viewer's opportunities, what moved last first. */
export async function listOpportunities(viewer: Viewer) {
  const opportunities = await prisma.opportunity.findMany({
    where: opportunitiesOf(viewer),
    orderBy: [{ since: "desc" }, { id: "desc" }],
    take: MOST,
    select: row,
  });
  return opportunities.map(onRoadmap(await findRoadmap(viewer)));
}

/** Those that are on their way to a milestone for one of these activities. */
export async function listOpenOpportunities(viewer: Viewer, activityKeys: string[]) {
  const roadmap = await findRoadmap(viewer);
  const opportunities = await prisma.opportunity.findMany({
    where: {
      AND: [
        opportunitiesOf(viewer),
        {
          activityKey: { in: keysBehind(roadmap, activityKeys) },
          state: { not: "NO" },
          milestoneId: null,
        },
      ],
    },
    orderBy: [{ since: "desc" }, { id: "desc" }],
    take: MOST,
    select: { id: true, title: true, activityKey: true },
  });
  return readOn(
    roadmap,
    opportunities.flatMap(({ activityKey, ...row }) => (activityKey ? [{ ...row, activityKey }] : [])),
  );
}

/** Those whose answer the viewer waits for, the longest first, as many as a day's page tells. */
export const listAskedOpportunities = (viewer: Viewer) =>
  prisma.opportunity.findMany({
    where: answerableBy(viewer),
    orderBy: [{ since: "asc" }, { id: "asc" }],
    take: 10,
    select: { id: true, title: true, who: true, since: true },
  });

export async function findOpportunity(viewer: Viewer, id: string) {
  const opportunity = await prisma.opportunity.findFirst({
    where: { AND: [{ id }, opportunitiesOf(viewer)] },
    select: { ...row, ask: true, answer: true },
  });
  return opportunity && onRoadmap(await findRoadmap(viewer))(opportunity);
}

/** One that is done and has no milestone yet, for the form that logs it. */
export const findProvableOpportunity = (viewer: Viewer, id: string) =>
  prisma.opportunity.findFirst({
    where: { AND: [{ id }, provableBy(viewer)] },
    select: { id: true, title: true, who: true, activityKey: true },
  });

type Tied = { activityKey: string | null; activity: { title: string; stepKey: string } | null };

/** One with its activity as this roadmap has it: of one that was split the first part, of one that was taken out its name. */
function onRoadmap(roadmap: Roadmap) {
  const known = catalogueOf(roadmap).activities;
  const successors = successorsOn(roadmap);
  return <Row extends Tied>(opportunity: Row): Row => {
    const now = known.get(successors(opportunity.activityKey ?? "")[0] ?? "");
    if (!now) return { ...opportunity, activityKey: null };
    return { ...opportunity, activityKey: now.key, activity: { title: now.title, stepKey: now.step.key } };
  };
}

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
