import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { listMenteeRatings } from "@/lib/mentorships/queries";
import { skillsSharedWith, stepsSharedWith } from "@/lib/mentorships/policy";
import { pausesOf } from "@/lib/pauses/policy";
import { byDays, pauseRow } from "@/lib/pauses/pauses";
import { progressOf } from "@/lib/progress/policy";
import type { GateMilestone } from "@/lib/roadmap/gates";
import { findPublicVersion, findRoadmap } from "@/lib/roadmap/queries";
import { saidOn } from "@/lib/roadmap/succession";
import { about } from "@/lib/skills/policy";
import { listRatings } from "@/lib/skills/queries";
import { numbersOf } from "@/lib/standing/numbers";
import { keysOf, listGateMilestones, listMilestoneRows, listWaived } from "@/lib/standing/rows";
import { standingOf, type Standing } from "@/lib/standing/standing";
import { waivedFor } from "@/lib/waivers/policy";
import { setAsideBy } from "@/lib/weeks/policy";
import { KeptLine, summaryOf, type Summary } from "@/lib/standing/summary";

/** Where the viewer stands. */
export const findStanding = (viewer: Viewer) => findStandingOn(viewer, viewer.roadmapVersion);

/** Where the viewer would stand on this version of the roadmap. */
export async function findStandingOn(viewer: Viewer, version: number): Promise<Standing> {
  const [roadmap, progress, milestones, waivers] = await Promise.all([
    findPublicVersion(version),
    prisma.activityProgress.findMany({ where: progressOf(viewer), select: row }),
    listGateMilestones([viewer.id], version),
    listWaived({ id: viewer.id }),
  ]);
  return standingOf(roadmap, {
    progress: saidOn(roadmap, progress),
    milestones: milestones.get(viewer.id) ?? [],
    waived: keysOf(waivers.get(viewer.id)),
  });
}

/** Where everybody stands who shares their steps with the viewer, by person: the same numbers the members see. */
export const listMenteeSummaries = (viewer: Viewer) => summariesOf(stepsSharedWith(viewer));

/** Where one of them stands; null when they do not share their steps. */
export const findMenteeStanding = async (viewer: Viewer, menteeId: string) =>
  (await standingsOf({ AND: [{ id: menteeId }, stepsSharedWith(viewer)] })).get(menteeId) ?? null;

/**
 * All of the viewer's numbers, from three statements: what they and others said, their milestones as gates count them, and
 * their milestones one by one.
 */
export async function findNumbers(viewer: Viewer, now = new Date()) {
  const [roadmap, { createdAt, activities, ratings, waivers, pauses, weekReviews }, gates, milestones] =
    await Promise.all([
      findRoadmap(viewer),
      prisma.user.findUniqueOrThrow({
        relationLoadStrategy: "join",
        where: { id: viewer.id },
        select: {
          createdAt: true,
          activities: { where: progressOf(viewer), select: row },
          ratings: { where: about(viewer), select: rating },
          waivers: { where: waivedFor(viewer), select: { stepKey: true } },
          pauses: { where: pausesOf(viewer), orderBy: { startsOn: "desc" }, select: pauseRow },
          weekReviews: { where: setAsideBy(viewer), select: { monday: true } },
        },
      }),
      listGateMilestones([viewer.id]),
      listMilestoneRows(viewer.id),
    ]);
  const rows = {
    ownerId: viewer.id,
    since: createdAt,
    progress: saidOn(roadmap, activities),
    ratings,
    waived: keysOf(waivers),
    pauses: pauses.map(byDays),
    setAside: weekReviews.map(({ monday }) => monday.toISOString().slice(0, 10)),
    gates: gates.get(viewer.id) ?? [],
    milestones,
  };
  return numbersOf(roadmap, rows, { now, timeZone: viewer.timeZone });
}

export type SkillRowsFound = Awaited<ReturnType<typeof findSkillRows>>;

/** All that the viewer's skills are computed from, in two statements; the titles are for showing it. */
export async function findSkillRows(viewer: Viewer) {
  const [ratings, milestones] = await Promise.all([listRatings(viewer), listMilestoneRows(viewer.id)]);
  return { ownerId: viewer.id, ratings, evidence: milestones.filter(namesSkills) };
}

/** The same of somebody who shares their skills with the viewer, as far as levels go; null when they do not. */
export async function findMenteeSkillRows(viewer: Viewer, menteeId: string) {
  const sharing = await prisma.user.count({ where: { AND: [{ id: menteeId }, skillsSharedWith(viewer)] } });
  if (sharing === 0) return null;
  const [ratings, milestones] = await Promise.all([
    listMenteeRatings(viewer, menteeId),
    listMilestoneRows(menteeId),
  ]);
  const evidence = milestones.filter(namesSkills);
  return {
    ownerId: menteeId,
    ratings,
    evidence: evidence.map(({ title: _title, activities: _activities, ...row }) => row),
  };
}

const namesSkills = ({ skillKeys }: { skillKeys: readonly string[] }) => skillKeys.length > 0;

/**
 * The kept summaries, and those worked out anew whose rows have changed since, or whose content has. One that changes again
 * while it is worked out is kept for what it was read at, so the next reader works it out once more.
 */
async function summariesOf(owner: Prisma.UserWhereInput) {
  const kept = await prisma.summary.findMany({
    where: { owner },
    select: { ...summary, owner: { select: { roadmapVersion: true } } },
  });
  const read = await Promise.all(kept.map(async (row) => [row, await freshOf(row)] as const));
  const stale = read.flatMap(([row, fresh]) => (fresh ? [] : [row]));
  const standings =
    stale.length > 0 ? await standingsOf({ AND: [{ id: { in: stale.map(idOf) } }, owner] }) : null;
  await Promise.all(
    stale.map((row) => {
      const standing = standings?.get(row.ownerId);
      return standing && keep(row, summaryOf(standing));
    }),
  );
  return new Map(
    read.flatMap(([{ ownerId }, fresh]): [string, Summary][] => {
      const standing = standings?.get(ownerId);
      return fresh ? [[ownerId, fresh]] : standing ? [[ownerId, summaryOf(standing)]] : [];
    }),
  );
}

const summary = {
  ownerId: true,
  changedIn: true,
  writtenFor: true,
  digest: true,
  line: true,
  lastChange: true,
} satisfies Prisma.SummarySelect;
type Kept = Prisma.SummaryGetPayload<{ select: typeof summary }> & { owner: { roadmapVersion: number } };

const idOf = ({ ownerId }: { ownerId: string }) => ownerId;

/** What was kept, where it still holds. */
async function freshOf({ changedIn, writtenFor, digest, line, lastChange, owner }: Kept) {
  if (writtenFor !== changedIn || digest !== (await findPublicVersion(owner.roadmapVersion)).digest)
    return null;
  const { data } = KeptLine.safeParse(line);
  return data ? { line: data, lastChange } : null;
}

async function keep({ ownerId, changedIn, owner }: Kept, { line, lastChange }: Summary) {
  const { digest } = await findPublicVersion(owner.roadmapVersion);
  await prisma.summary.updateMany({
    where: { ownerId, changedIn },
    data: { writtenFor: changedIn, digest, line, lastChange },
  });
}

/** `owner` lies inside what the viewer may read. */
async function standingsOf(owner: Prisma.UserWhereInput) {
  const mentees = await prisma.user.findMany({ where: owner, select: { id: true, roadmapVersion: true } });
  const ids = mentees.map(({ id }) => id);
  const [progress, milestones, waivers] = await Promise.all([
    prisma.activityProgress.findMany({
      where: { ownerId: { in: ids }, owner },
      select: { ...row, ownerId: true },
    }),
    listGateMilestones(ids),
    listWaived(owner),
  ]);
  const standings = await Promise.all(
    mentees.map(async ({ id, roadmapVersion }) => {
      const own = progress.filter(({ ownerId }) => ownerId === id).map((kept) => ({ ...kept, reason: null }));
      const roadmap = await findPublicVersion(roadmapVersion);
      return [
        id,
        standingOf(roadmap, {
          progress: saidOn(roadmap, own),
          milestones: (milestones.get(id) ?? []).map(nameless),
          waived: keysOf(waivers.get(id)),
        }),
      ] as const;
    }),
  );
  return new Map(standings);
}

/** Others may read how many there are, never which. */
const nameless = (milestone: GateMilestone, index: number) => ({ ...milestone, id: `${index}` });

const rating = {
  id: true,
  skillKey: true,
  raterId: true,
  level: true,
  createdAt: true,
} satisfies Prisma.SkillRatingSelect;

const row = {
  activityKey: true,
  state: true,
  reason: true,
  since: true,
} satisfies Prisma.ActivityProgressSelect;
