import type { Viewer } from "@/lib/auth/viewer";
import { Prisma } from "@/lib/generated/prisma/client";
import type { MilestoneFilter } from "@/lib/milestones/schema";

// Prisma cannot ask for words, so the list's filters are SQL, and the list and its counts share them.

/** `ownedBy` in SQL, and in its milestones what was typed into the search. */
export const lookedFor = (viewer: Viewer, { words }: MilestoneFilter) =>
  words
    ? Prisma.sql`(m."ownerId" = ${viewer.id}::uuid AND m."words" @@ "asked_words"(${words}))`
    : Prisma.sql`(m."ownerId" = ${viewer.id}::uuid)`;

export const ofStep = (viewer: Viewer, { step }: MilestoneFilter) =>
  step
    ? Prisma.sql`EXISTS (SELECT FROM "MilestoneActivity" l JOIN ${activitiesOf(viewer)}
        WHERE l."milestoneId" = m."id" AND a."stepKey" = ${step})`
    : all;

/** What a link speaks for, as the viewer's roadmap has it. */
export const activitiesOf = ({ roadmapVersion }: Viewer) =>
  Prisma.sql`"Succession" s ON s."toVersion" = ${roadmapVersion} AND s."fromKey" = l."activityKey"
    JOIN "Activity" a ON a."roadmapVersion" = s."toVersion" AND a."key" = s."toKey"`;

export const ofSkill = ({ skill }: MilestoneFilter) =>
  skill
    ? Prisma.sql`EXISTS (SELECT FROM "MilestoneSkill" s WHERE s."milestoneId" = m."id" AND s."skillKey" = ${skill})`
    : all;

export const ofKind = ({ kind }: MilestoneFilter) =>
  kind ? Prisma.sql`(m."kind" IS NOT NULL AND m."kind" = ${kind}::"MilestoneKind")` : all;

export const inState = ({ state }: MilestoneFilter) => (state ? Prisma.sql`(${shownState} = ${state})` : all);

/** `reviewStateOf` in SQL: prior evidence is called so until somebody has judged it. */
export const shownState = Prisma.sql`(CASE WHEN m."state" = 'LOGGED' AND m."strengthKey" IS NOT NULL
  AND m."verifiedVersion" IS NULL THEN 'PRIOR' ELSE m."state"::text END)`;

export const all = Prisma.sql`true`;

type Place = NonNullable<MilestoneFilter["after"]>;
export const olderThan = ({ day, id }: Place) =>
  Prisma.sql`((m."happenedOn", m."id") < (${day}::date, ${id}::uuid))`;
export const newerThan = ({ day, id }: Place) =>
  Prisma.sql`((m."happenedOn", m."id") > (${day}::date, ${id}::uuid))`;
export const newestFirst = Prisma.sql`m."happenedOn" DESC, m."id" DESC`;
export const oldestFirst = Prisma.sql`m."happenedOn", m."id"`;
