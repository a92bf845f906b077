import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { allows, levelOf, NOTHING, type Given, type Scope } from "@/lib/grants/grant";
import { eyesOf } from "@/lib/grants/eyes";
import { givenTo, live, milestonesShared } from "@/lib/grants/policy";
import { placedOn, reachOf } from "@/lib/grants/reach";
import { grantedBy } from "@/lib/mentorships/policy";
import { milestoneRow, newestFirst, wholeMilestone } from "@/lib/milestones/rows";
import { onRoadmap } from "@/lib/milestones/on-roadmap";
import { ownedBy } from "@/lib/milestones/policy";
import type { Place } from "@/lib/milestones/schema";
import { findPublicVersion, findRoadmap } from "@/lib/roadmap/queries";

export type SharedMilestone = Awaited<ReturnType<typeof listSharedMilestones>>["milestones"][number];
export type GivenMilestone = Awaited<ReturnType<typeof listGivenMilestones>>[number];

export const PAGE = 50;

/** What one mentee shows the viewer now: nothing where they are no mentee of theirs. */
export async function findScope(viewer: Viewer, menteeId: string, now = new Date()) {
  const grants = await prisma.grant.findMany({
    where: { AND: [{ mentorship: { menteeId } }, givenTo(viewer, now)] },
    select: row,
  });
  return scopeOf(grants);
}

/** The same of each of the people the viewer mentors, or does through these mentorships. */
export async function listScopes(viewer: Viewer, now = new Date(), mentorshipIds?: string[]) {
  const grants = await prisma.grant.findMany({
    where: {
      AND: [givenTo(viewer, now), mentorshipIds ? { mentorshipId: { in: mentorshipIds } } : {}],
    },
    select: { ...row, mentorship: { select: { menteeId: true } } },
  });
  const byMentee = Map.groupBy(grants, ({ mentorship }) => mentorship.menteeId);
  return new Map([...byMentee].map(([menteeId, own]) => [menteeId, scopeOf(own)]));
}

/** What the viewer shows each of their mentors now, by mentorship. */
export async function listGivenScopes(viewer: Viewer, now = new Date()) {
  const grants = await prisma.grant.findMany({
    where: { AND: [{ mentorship: grantedBy(viewer, now) }, live(now)] },
    select: { ...row, mentorshipId: true },
  });
  const byMentorship = Map.groupBy(grants, ({ mentorshipId }) => mentorshipId);
  return new Map([...byMentorship].map(([id, own]) => [id, scopeOf(own)]));
}

/** The milestones of one mentee that the viewer sees at least by title, newest first, a page at a time. */
export async function listSharedMilestones(
  viewer: Viewer,
  menteeId: string,
  after?: Place,
  now = new Date(),
) {
  const shared = await sharedWith(viewer, menteeId, now);
  if (!shared) return { milestones: [], older: false };
  const found = await prisma.milestone.findMany({
    where: { AND: [shared.where("SUMMARY"), after ? olderThan(after) : {}] },
    orderBy: newestFirst,
    take: PAGE + 1,
    select: { ...milestoneRow, skills: { select: { skillKey: true } } },
  });
  const milestones = found
    .slice(0, PAGE)
    .map(shared.read)
    // Of one that is shown by its title alone nobody is told what else it is about.
    .map(({ activities, skills: _skills, level, ...milestone }) => ({
      ...milestone,
      level,
      steps: activities.flatMap(({ activity, gone }) =>
        !gone && shared.scope.steps.has(activity.stepKey) ? [activity.stepKey] : [],
      ),
    }));
  return { milestones, older: found.length > PAGE };
}

/** One of them that the viewer may read, whole, as it reads now. */
export async function findSharedMilestone(viewer: Viewer, menteeId: string, id: string, now = new Date()) {
  const shared = await sharedWith(viewer, menteeId, now);
  const milestone =
    shared &&
    (await prisma.milestone.findFirst({
      where: { AND: [{ id }, shared.where("READ")] },
      select: wholeMilestone,
    }));
  return milestone ? shared.read(milestone) : null;
}

/** The milestones that the viewer shows to one of their mentors, or hides from them, one by one; the newest first. */
export const listGivenMilestones = (viewer: Viewer, mentorshipId: string, now = new Date()) =>
  prisma.milestone.findMany({
    where: { AND: [ownedBy(viewer), { grants: { some: { AND: [{ mentorshipId }, live(now)] } } }] },
    orderBy: newestFirst,
    select: { id: true, title: true },
  });

/** How many of the viewer's milestones one of their mentors was never shown: neither submitted to them nor granted. */
export async function countHidden(viewer: Viewer, mentorshipId: string, now = new Date()) {
  const scope = (await listGivenScopes(viewer, now)).get(mentorshipId) ?? NOTHING;
  const reach = reachOf(await findRoadmap(viewer));
  return prisma.milestone.count({
    where: {
      AND: [
        ownedBy(viewer),
        { requests: { none: { mentorshipId, state: { not: "WITHDRAWN" } } } },
        { NOT: milestonesShared({ menteeId: viewer.id, scope, reach }, "SUMMARY") },
      ],
    },
  });
}

/** One of the viewer's mentors as a viewer, to look with their eyes at what is the viewer's own. */
export async function findEyes(viewer: Viewer, mentorshipId: string, now = new Date()) {
  const mentorship = await prisma.mentorship.findFirst({
    where: { AND: [{ id: mentorshipId }, grantedBy(viewer, now)] },
    select: {
      mentor: { select: { id: true, name: true, email: true, timeZone: true, roadmapVersion: true } },
    },
  });
  return mentorship && eyesOf(mentorship.mentor);
}

/** What the viewer sees of one mentee's milestones: as a set of rows, and how much of each. Null where that is nothing. */
async function sharedWith(viewer: Viewer, menteeId: string, now: Date) {
  const scope = await findScope(viewer, menteeId, now);
  if (scope.steps.size + scope.areas.size + scope.milestones.size === 0) return null;
  const { roadmapVersion } = await prisma.user.findUniqueOrThrow({
    where: { id: menteeId },
    select: { roadmapVersion: true },
  });
  const roadmap = await findPublicVersion(roadmapVersion);
  const [shown, place, reach] = [onRoadmap(roadmap), placedOn(roadmap), reachOf(roadmap)];
  return {
    scope,
    where: (level: "SUMMARY" | "READ") => milestonesShared({ menteeId, scope, reach }, level),
    read: <Row extends Read>(row: Row) => {
      const milestone = shown(row);
      const level = levelOf(place({ ...milestone, skills: row.skills, id: row.id }), scope);
      return { ...milestone, level, isOpen: allows(level, "READ") };
    },
  };
}

type Read = Parameters<ReturnType<typeof onRoadmap>>[0] & { id: string; skills: { skillKey: string }[] };

const olderThan = ({ day, id }: Place): Prisma.MilestoneWhereInput => ({
  OR: [{ happenedOn: { lt: new Date(day) } }, { happenedOn: new Date(day), id: { lt: id } }],
});

type Row = { stepKey: string | null; areaKey: string | null; milestoneId: string | null } & Given;

function scopeOf(grants: readonly Row[]): Scope {
  const by = (name: "stepKey" | "areaKey" | "milestoneId") =>
    new Map(
      grants.flatMap(({ [name]: key, level, expiresAt }): [string, Given][] =>
        key === null ? [] : [[key, { level, expiresAt }]],
      ),
    );
  return { steps: by("stepKey"), areas: by("areaKey"), milestones: by("milestoneId") };
}

const row = { stepKey: true, areaKey: true, milestoneId: true, level: true, expiresAt: true } as const;
