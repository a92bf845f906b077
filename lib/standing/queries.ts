import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { stepsSharedWith } from "@/lib/mentorships/policy";
import { ownedBy } from "@/lib/milestones/policy";
import { progressOf } from "@/lib/progress/policy";
import { listMenteesVerifiedActivities, listVerifiedActivities } from "@/lib/reviews/queries";
import { findPublicVersion, findRoadmap } from "@/lib/roadmap/queries";
import { standingOf, type Standing } from "@/lib/standing/standing";

/** Where the viewer stands. */
export async function findStanding(viewer: Viewer): Promise<Standing> {
  const [roadmap, progress, logged, verified] = await Promise.all([
    findRoadmap(viewer),
    prisma.activityProgress.findMany({ where: progressOf(viewer), select: row }),
    countLogged(ownedBy(viewer)),
    listVerifiedActivities(viewer),
  ]);
  return standingOf(roadmap, { progress, logged: logged.get(viewer.id), verified: verified.get(viewer.id) });
}

/** Where everybody stands who shares their steps with the viewer, by person: the same numbers the members see. */
export const listMenteeStandings = (viewer: Viewer) => standingsOf(viewer, stepsSharedWith(viewer));

/** Where one of them stands; null when they do not share their steps. */
export const findMenteeStanding = async (viewer: Viewer, menteeId: string) =>
  (await standingsOf(viewer, { AND: [{ id: menteeId }, stepsSharedWith(viewer)] })).get(menteeId) ?? null;

/** `owner` lies inside what the viewer may read. */
async function standingsOf(viewer: Viewer, owner: Prisma.UserWhereInput) {
  const [mentees, progress, logged, verified] = await Promise.all([
    prisma.user.findMany({ where: owner, select: { id: true, roadmapVersion: true } }),
    prisma.activityProgress.findMany({ where: { owner }, select: { ...row, ownerId: true } }),
    countLogged({ owner }),
    listMenteesVerifiedActivities(viewer),
  ]);
  const standings = await Promise.all(
    mentees.map(async ({ id, roadmapVersion }) => {
      const own = progress.filter(({ ownerId }) => ownerId === id).map((kept) => ({ ...kept, reason: null }));
      const roadmap = await findPublicVersion(roadmapVersion);
      return [
        id,
        standingOf(roadmap, { progress: own, logged: logged.get(id), verified: verified.get(id) }),
      ] as const;
    }),
  );
  return new Map(standings);
}

const row = {
  activityKey: true,
  state: true,
  reason: true,
  since: true,
} satisfies Prisma.ActivityProgressSelect;

/** How many milestones speak for each activity, by person. */
async function countLogged(where: Prisma.MilestoneWhereInput) {
  const links = await prisma.milestoneActivity.findMany({
    where: { milestone: where },
    select: { activityKey: true, milestone: { select: { ownerId: true } } },
  });
  const counts = new Map<string, Map<string, number>>();
  for (const { activityKey, milestone } of links) {
    const own = counts.get(milestone.ownerId) ?? new Map<string, number>();
    counts.set(milestone.ownerId, own.set(activityKey, (own.get(activityKey) ?? 0) + 1));
  }
  return counts;
}
