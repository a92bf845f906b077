import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { DraftContent } from "@/lib/milestones/content";
import {
  activitiesOf,
  all,
  inState,
  lookedFor,
  newerThan,
  newestFirst,
  ofKind,
  ofSkill,
  ofStep,
  olderThan,
  oldestFirst,
  shownState,
} from "@/lib/milestones/filters";
import { CLOSE, OPEN } from "@/lib/milestones/marks";
import { onRoadmap } from "@/lib/milestones/on-roadmap";
import { draftsOf, ownedBy } from "@/lib/milestones/policy";
import { milestoneRow, wholeMilestone } from "@/lib/milestones/rows";
import type { MilestoneFilter, STATES } from "@/lib/milestones/schema";
import { findRoadmap } from "@/lib/roadmap/queries";

export type MilestoneDetail = NonNullable<Awaited<ReturnType<typeof findMilestone>>>;
export type MilestoneRow = Awaited<ReturnType<typeof listMilestones>>["milestones"][number];
export type NamedMilestone = Awaited<ReturnType<typeof listMilestonesById>>[number];
export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;
export type Choices = Awaited<ReturnType<typeof countChoices>>;
type Marked = { id: string; title: string; text: string; markedText: string };

export const PAGE = 50;

/** One milestone as it reads now, with the numbers of its frozen versions. */
export async function findMilestone(viewer: Viewer, id: string) {
  const milestone = await prisma.milestone.findFirst({
    where: { AND: [{ id }, ownedBy(viewer)] },
    select: { ...wholeMilestone, revision: true },
  });
  return milestone && onRoadmap(await findRoadmap(viewer))(milestone);
}

/**
 * The viewer's milestones, newest first, also when something is looked for: a log is read by date. Pages go by key, not
 * by counting: the hundredth costs what the first one does. `older` and `newer` say whether there are more beyond it.
 */
export async function listMilestones(viewer: Viewer, filter: MilestoneFilter) {
  const { after, before, words } = filter;
  const found = await prisma.$queryRaw<{ id: string }[]>`
    SELECT m."id" FROM "Milestone" m
    WHERE ${lookedFor(viewer, filter)} AND ${ofStep(viewer, filter)} AND ${ofSkill(filter)} AND ${ofKind(filter)}
      AND ${inState(filter)} AND ${before ? newerThan(before) : after ? olderThan(after) : all}
    ORDER BY ${before ? oldestFirst : newestFirst} LIMIT ${PAGE + 1}`;
  const ids = found.slice(0, PAGE).map(({ id }) => id);
  const [milestones, marks] = await Promise.all([
    prisma.milestone.findMany({
      where: { AND: [{ id: { in: ids } }, ownedBy(viewer)] },
      orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
      select: { ...milestoneRow, skills: { select: { skill: { select: { name: true } } } } },
    }),
    words ? listMarks(viewer, ids, words) : null,
  ]);
  const more = found.length > PAGE;
  const shown = onRoadmap(await findRoadmap(viewer));
  return {
    milestones: milestones.map((milestone) => ({
      ...shown(milestone),
      marks: marks?.get(milestone.id) ?? null,
    })),
    older: before ? true : more,
    newer: before ? more : after !== undefined,
  };
}

/** The newest of the viewer's milestones among these. */
export async function listMilestonesById(viewer: Viewer, ids: string[]) {
  const milestones = await prisma.milestone.findMany({
    where: { AND: [{ id: { in: ids } }, ownedBy(viewer)] },
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    take: PAGE,
    select: milestoneRow,
  });
  return milestones.map(onRoadmap(await findRoadmap(viewer)));
}

/** The newest few, for the dashboard. */
export async function listRecentMilestones(viewer: Viewer) {
  const milestones = await prisma.milestone.findMany({
    where: ownedBy(viewer),
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    take: 5,
    select: { ...milestoneRow, skills: { select: { skill: { select: { name: true } } } } },
  });
  return milestones.map(onRoadmap(await findRoadmap(viewer)));
}

/** What the viewer did before they came here, newest first. */
export const listPriorEvidence = (viewer: Viewer) =>
  prisma.milestone.findMany({
    where: { AND: [ownedBy(viewer), { strengthKey: { not: null } }] },
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    select: { id: true, title: true, happenedOn: true, precision: true, strengthKey: true },
  });

/** How many there are in each state that the list shows. */
export async function countMilestonesByState(viewer: Viewer) {
  const counted = await prisma.$queryRaw<{ state: (typeof STATES)[number]; count: number }[]>`
    SELECT ${shownState} AS "state", count(*)::int AS "count" FROM "Milestone" m
    WHERE ${lookedFor(viewer, {})} GROUP BY 1`;
  return new Map(counted.map(({ state, count }) => [state, count]));
}

export const countMilestones = (viewer: Viewer) => prisma.milestone.count({ where: ownedBy(viewer) });

/**
 * How many milestones each choice of each filter would show, the other filters and the search being as they are; under
 * "" how many without that filter. `found` is how many all of them show together, `ahead` how many of those stand
 * before the page.
 */
export async function countChoices(viewer: Viewer, filter: MilestoneFilter) {
  const { after, before } = filter;
  const isAhead = before
    ? newerThan(before)
    : after
      ? Prisma.sql`NOT ${olderThan(after)}`
      : Prisma.sql`false`;
  const counted = await prisma.$queryRaw<{ of: string; choice: string; count: number }[]>`
    WITH mine AS MATERIALIZED (
      SELECT m."id", m."kind"::text, ${shownState} AS "state", ${isAhead} AS "isAhead", ${ofStep(viewer, filter)} AS "ofStep",
        ${ofSkill(filter)} AS "ofSkill", ${ofKind(filter)} AS "ofKind", ${inState(filter)} AS "inState"
      FROM "Milestone" m WHERE ${lookedFor(viewer, filter)}
    )
    SELECT 'found' AS of, '' AS choice, count(*)::int FROM mine
      WHERE "ofStep" AND "ofSkill" AND "ofKind" AND "inState"
    UNION ALL SELECT 'ahead', '', count(*)::int FROM mine
      WHERE "ofStep" AND "ofSkill" AND "ofKind" AND "inState" AND "isAhead"
    UNION ALL SELECT 'step', '', count(*)::int FROM mine WHERE "ofSkill" AND "ofKind" AND "inState"
    UNION ALL SELECT 'step', a."stepKey", count(DISTINCT mine."id")::int FROM mine
      JOIN "MilestoneActivity" l ON l."milestoneId" = mine."id" JOIN ${activitiesOf(viewer)}
      WHERE "ofSkill" AND "ofKind" AND "inState" GROUP BY 2
    UNION ALL SELECT 'skill', '', count(*)::int FROM mine WHERE "ofStep" AND "ofKind" AND "inState"
    UNION ALL SELECT 'skill', s."skillKey", count(*)::int FROM mine
      JOIN "MilestoneSkill" s ON s."milestoneId" = mine."id" WHERE "ofStep" AND "ofKind" AND "inState" GROUP BY 2
    UNION ALL SELECT 'kind', '', count(*)::int FROM mine WHERE "ofStep" AND "ofSkill" AND "inState"
    UNION ALL SELECT 'kind', "kind", count(*)::int FROM mine
      WHERE "kind" IS NOT NULL AND "ofStep" AND "ofSkill" AND "inState" GROUP BY 2
    UNION ALL SELECT 'state', '', count(*)::int FROM mine WHERE "ofStep" AND "ofSkill" AND "ofKind"
    UNION ALL SELECT 'state', "state", count(*)::int FROM mine
      WHERE "ofStep" AND "ofSkill" AND "ofKind" GROUP BY 2`;
  const counts = new Map(counted.map(({ of, choice, count }) => [`${of} ${choice}`, count]));
  return (of: "found" | "ahead" | "step" | "skill" | "kind" | "state", choice = "") =>
    counts.get(`${of} ${choice}`) ?? 0;
}

/** What the viewer has left unfinished, the latest touched first. */
export async function listDrafts(viewer: Viewer) {
  const drafts = await prisma.milestoneDraft.findMany({
    where: draftsOf(viewer),
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: draftRow,
  });
  return drafts.map(withContent);
}

export const countDrafts = (viewer: Viewer) => prisma.milestoneDraft.count({ where: draftsOf(viewer) });

export async function findDraft(viewer: Viewer, id: string) {
  const draft = await prisma.milestoneDraft.findFirst({
    where: { AND: [{ id }, draftsOf(viewer)] },
    select: draftRow,
  });
  return draft && withContent(draft);
}

const draftRow = {
  id: true,
  content: true,
  revision: true,
  updatedAt: true,
} satisfies Prisma.MilestoneDraftSelect;

const withContent = <T extends { content: unknown }>({ content, ...draft }: T) => ({
  ...draft,
  content: DraftContent.parse(content),
});

/** The texts of these milestones with a mark before and after each word that was looked for. */
async function listMarks(viewer: Viewer, ids: string[], words: string) {
  const look = `HighlightAll=true, StartSel=${OPEN}, StopSel=${CLOSE}`;
  const marked = await prisma.$queryRaw<Marked[]>`
    SELECT m."id", ts_headline('prose', "plain_text"(m."title"), asked, ${look}) AS "title",
      below AS "text", ts_headline('prose', "plain_text"(below), asked, ${look}) AS "markedText"
    FROM "Milestone" m, "text_of"(m) AS below, "asked_words"(${words}) AS asked
    WHERE m."ownerId" = ${viewer.id}::uuid AND m."id" = ANY(${ids}::uuid[])`;
  return new Map(marked.map(({ id, ...marks }) => [id, marks]));
}
