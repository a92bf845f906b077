import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { NOTHING, type Scope } from "@/lib/grants/grant";
import { stepsSharedWith } from "@/lib/grants/policy";
import { findScope, listScopes } from "@/lib/grants/queries";
import { pausesOf } from "@/lib/pauses/policy";
import { byDays, pauseRow } from "@/lib/pauses/pauses";
import { progressOf } from "@/lib/progress/policy";
import type { GateMilestone } from "@/lib/roadmap/gates";
import { findPublicVersion, findRoadmap, type Roadmap } from "@/lib/roadmap/queries";
import { saidOn } from "@/lib/roadmap/succession";
import { about } from "@/lib/skills/policy";
import { listRatings } from "@/lib/skills/queries";
import { numbersOf } from "@/lib/standing/numbers";
import { areasShown, evidenceOn, rowsOn, stepsShown } from "@/lib/standing/shown";
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

/**
 * Where everybody stands who shows steps to the viewer, or who does through these mentorships, by person: of those steps the
 * same numbers the members see.
 */
export const listMenteeSummaries = async (viewer: Viewer, now = new Date(), mentorshipIds?: string[]) =>
  summariesOf(stepsSharedWith(viewer, now, mentorshipIds), await listScopes(viewer, now, mentorshipIds));

/** Where one of them stands; null when they show none of their steps. */
export async function findMenteeStanding(viewer: Viewer, menteeId: string, now = new Date()) {
  const owner = { AND: [{ id: menteeId }, stepsSharedWith(viewer, now)] };
  const scope = await findScope(viewer, menteeId, now);
  return (await standingsOf(owner, new Map([[menteeId, scope]]))).get(menteeId) ?? null;
}

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

/**
 * The same of somebody who shows areas of their skills to the viewer, as far as levels go: what they claim and what the viewer
 * has said, for other mentors' words stay theirs. Null when they show none.
 */
export async function findMenteeSkillRows(viewer: Viewer, menteeId: string, now = new Date()) {
  const scope = await findScope(viewer, menteeId, now);
  if (scope.areas.size === 0) return null;
  const { roadmapVersion } = await prisma.user.findUniqueOrThrow({
    where: { id: menteeId },
    select: { roadmapVersion: true },
  });
  const areas = areasShown(await findPublicVersion(roadmapVersion), scope);
  if (areas.length === 0) return null;
  const [ratings, milestones] = await Promise.all([
    prisma.skillRating.findMany({
      where: { ownerId: menteeId, raterId: { in: [menteeId, viewer.id] } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      distinct: ["skillKey", "raterId"],
      select: { id: true, skillKey: true, level: true, raterId: true, createdAt: true },
    }),
    listMilestoneRows(menteeId),
  ]);
  const evidence = milestones.map(({ title: _title, activities: _activities, ...row }) => row);
  return { ownerId: menteeId, areas, ...rowsOn(areas, { ratings, evidence }) };
}

const namesSkills = ({ skillKeys }: { skillKeys: readonly string[] }) => skillKeys.length > 0;

type Scopes = ReadonlyMap<string, Scope>;

/**
 * The kept summaries, and those worked out anew whose rows have changed since, or whose content has. One that changes again
 * while it is worked out is kept for what it was read at, so the next reader works it out once more. What is kept is whole:
 * where only some of the steps are shown, theirs is worked out each time.
 */
async function summariesOf(owner: Prisma.UserWhereInput, scopes: Scopes) {
  const kept = await prisma.summary.findMany({
    where: { owner },
    select: { ...summary, owner: { select: { roadmapVersion: true } } },
  });
  const read = await Promise.all(
    kept.map(async (row) => [row, await freshOf(row, scopes.get(row.ownerId))] as const),
  );
  const stale = read.flatMap(([row, fresh]) => (fresh ? [] : [row]));
  const standings =
    stale.length > 0 ? await standingsOf({ AND: [{ id: { in: stale.map(idOf) } }, owner] }, scopes) : null;
  await Promise.all(
    stale.map((row) => {
      const standing = standings?.get(row.ownerId);
      return standing?.isWhole && keep(row, summaryOf(standing));
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

/** What was kept, where it still holds and all of it is shown. */
async function freshOf({ changedIn, writtenFor, digest, line, lastChange, owner }: Kept, scope?: Scope) {
  const roadmap = await findPublicVersion(owner.roadmapVersion);
  if (writtenFor !== changedIn || digest !== roadmap.digest || !scope || !isWhole(roadmap, scope))
    return null;
  const { data } = KeptLine.safeParse(line);
  return data ? { line: data, lastChange, isWhole: true } : null;
}

const isWhole = (roadmap: Roadmap, scope: Scope) =>
  stepsShown(roadmap, scope).steps.length === roadmap.steps.length;

async function keep({ ownerId, changedIn, owner }: Kept, { line, lastChange }: Summary) {
  const { digest } = await findPublicVersion(owner.roadmapVersion);
  await prisma.summary.updateMany({
    where: { ownerId, changedIn },
    data: { writtenFor: changedIn, digest, line, lastChange },
  });
}

/** `owner` lies inside what the viewer may read. Of each person that which their scope shows. */
async function standingsOf(owner: Prisma.UserWhereInput, scopes: Scopes) {
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
    mentees.map(async ({ id, roadmapVersion }): Promise<[string, Standing & { isWhole: boolean }][]> => {
      const own = progress.filter(({ ownerId }) => ownerId === id).map((kept) => ({ ...kept, reason: null }));
      const roadmap = await findPublicVersion(roadmapVersion);
      const shown = stepsShown(roadmap, scopes.get(id) ?? NOTHING);
      if (shown.steps.length === 0) return [];
      const evidence = evidenceOn(shown, {
        progress: saidOn(roadmap, own),
        milestones: milestones.get(id) ?? [],
        waived: keysOf(waivers.get(id)),
      });
      const standing = standingOf(shown, { ...evidence, milestones: evidence.milestones.map(nameless) });
      return [[id, { ...standing, isWhole: shown.steps.length === roadmap.steps.length }]];
    }),
  );
  return new Map(standings.flat());
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
