import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, momentsOf, mondayOf, today } from "@/lib/days";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { grantedBy } from "@/lib/mentorships/policy";
import { ownedBy } from "@/lib/milestones/policy";
import { notesOf, progressOf } from "@/lib/progress/policy";
import { findRoadmap } from "@/lib/roadmap/queries";
import { saidOn } from "@/lib/roadmap/succession";
import { askedBy } from "@/lib/reviews/policy";
import { about } from "@/lib/skills/policy";
import { checkInsOf, weeksOf, weeksShownTo } from "@/lib/weeks/policy";

export type WeekReview = Awaited<ReturnType<typeof listWeeks>>[number];
export type WeekEvents = Awaited<ReturnType<typeof findWeekEvents>>;
export type ShownWeek = NonNullable<Awaited<ReturnType<typeof findWeekShown>>>;
export type CheckIn = Awaited<ReturnType<typeof listCheckIns>>[number];

/** All reviews of the viewer, the latest week first. */
export const listWeeks = async (viewer: Viewer) =>
  (
    await prisma.weekReview.findMany({
      where: weeksOf(viewer),
      orderBy: { monday: "desc" },
      select: { ...content, revision: true, shares: shownIn(viewer) },
    })
  ).map(byDay);

/** The Monday of the week in which the viewer joined: there is nothing to look back on before it. */
export async function findFirstWeek(viewer: Viewer) {
  const { createdAt } = await prisma.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { createdAt: true },
  });
  return mondayOf(today(viewer.timeZone, createdAt));
}

/** One of them, or null while the week is a gap. */
export async function findWeek(viewer: Viewer, monday: string) {
  const week = await prisma.weekReview.findFirst({
    where: { AND: [{ monday: new Date(monday) }, weeksOf(viewer)] },
    select: { ...content, revision: true, shares: shownIn(viewer) },
  });
  return week && byDay(week);
}

/** The reviews that one mentee has shown to the viewer. */
export const listWeeksShown = async (viewer: Viewer, menteeId: string) =>
  (
    await prisma.weekReview.findMany({
      where: { AND: [{ ownerId: menteeId }, weeksShownTo(viewer)] },
      orderBy: { monday: "desc" },
      select: content,
    })
  ).map(byDay);

export async function findWeekShown(viewer: Viewer, menteeId: string, monday: string) {
  const week = await prisma.weekReview.findFirst({
    where: { AND: [{ ownerId: menteeId, monday: new Date(monday) }, weeksShownTo(viewer)] },
    select: { ...content, owner: { select: { name: true, roadmapVersion: true } } },
  });
  return week && byDay(week);
}

/** What happened to the viewer in one week of theirs: the material of a review. */
export async function findWeekEvents(viewer: Viewer, monday: string) {
  const { from, until } = momentsOf(monday, viewer.timeZone);
  const within = { gte: from, lt: until };
  const [roadmap, milestones, said, verdicts, ratings, notes] = await Promise.all([
    findRoadmap(viewer),
    prisma.milestone.findMany({
      where: {
        AND: [
          ownedBy(viewer),
          {
            strengthKey: null,
            precision: "DAY",
            happenedOn: { gte: new Date(monday), lt: new Date(addDays(monday, 7)) },
          },
        ],
      },
      orderBy: [{ happenedOn: "asc" }, { id: "asc" }],
      take: MOST,
      select: { id: true, title: true },
    }),
    prisma.activityProgress.findMany({
      where: progressOf(viewer),
      orderBy: { since: "asc" },
      select: { activityKey: true, state: true, reason: true, since: true },
    }),
    prisma.reviewRequest.findMany({
      where: { AND: [askedBy(viewer), { verdict: { createdAt: within } }] },
      orderBy: { createdAt: "asc" },
      take: MOST,
      select: {
        id: true,
        milestoneId: true,
        milestone: { select: { title: true } },
        reviewer: { select: { name: true } },
        verdict: { select: { kind: true } },
      },
    }),
    prisma.skillRating.findMany({
      where: { AND: [about(viewer), { createdAt: within }] },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { skillKey: true, level: true, raterId: true, rater: { select: { name: true } } },
    }),
    prisma.activityNote.findMany({
      where: { AND: [notesOf(viewer), { createdAt: within }] },
      orderBy: { createdAt: "asc" },
      take: MOST,
      select: { id: true, activityKey: true, body: true, activity: { select: { title: true } } },
    }),
  ]);
  const activities = saidOn(roadmap, said);
  return {
    milestones,
    changed: activities.filter(({ since }) => since >= from && since < until),
    underWay: activities.filter(({ state, since }) => isOpen(state) && since < until),
    verdicts,
    ratings,
    notes,
  };
}

/** What the viewer said of the challenges, the latest month first. */
export async function listCheckIns(viewer: Viewer) {
  const checkIns = await prisma.challengeCheckIn.findMany({
    where: checkInsOf(viewer),
    orderBy: { month: "desc" },
    select: { month: true, challengeKey: true, hard: true, note: true },
  });
  return checkIns.map(({ month, ...said }) => ({ ...said, month: dayOf(month) }));
}

/** More than anybody reads at one sitting. */
const MOST = 30;

const content = {
  id: true,
  monday: true,
  progress: true,
  plans: true,
  problems: true,
  splitUnit: true,
  code: true,
  coordination: true,
  communication: true,
  strategy: true,
  setAside: true,
} satisfies Prisma.WeekReviewSelect;

/** Only mentorships that last: a share ends with its mentorship. */
const shownIn = (viewer: Viewer) =>
  ({
    where: { mentorship: grantedBy(viewer, new Date()) },
    select: { mentorshipId: true, mentorship: { select: { mentor: { select: { name: true } } } } },
  }) satisfies Prisma.WeekReview$sharesArgs;

const isOpen = (state: string) => state === "DOING" || state === "BLOCKED";

const byDay = <Row extends { monday: Date }>({ monday, ...row }: Row) => ({ ...row, monday: dayOf(monday) });

const dayOf = (column: Date) => column.toISOString().slice(0, 10);
