import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { prisma } from "@/lib/db";
import { listPlaces } from "@/lib/desk/rows";
import { queuePlaceOf, type DeskFilter, type QueuePlace } from "@/lib/desk/schema";
import type { Prisma } from "@/lib/generated/prisma/client";
import { standingOf, timedRow } from "@/lib/mentorships/mentorship";
import { guidedBy } from "@/lib/mentorships/policy";
import { seesQuiet } from "@/lib/mentorships/quiet";
import { lastTouches } from "@/lib/mentorships/touches";
import { queuedFor } from "@/lib/reviews/policy";
import { asShown, withTitle } from "@/lib/reviews/reading";
import { listMenteeSummaries } from "@/lib/standing/queries";

export type QueuedRequest = Awaited<ReturnType<typeof listQueue>>["requests"][number];
export type DeskMentee = Awaited<ReturnType<typeof findDesk>>["mentees"][number];

export const PAGE = 25;

/** What waits for the viewer's verdict, by the day they promised it, a page at a time. */
export async function listQueue(viewer: Viewer, place?: QueuePlace, most = PAGE, now = new Date()) {
  const found = await prisma.reviewRequest.findMany({
    where: { AND: [queuedFor(viewer, now), place ? promisedAfter(place) : {}] },
    orderBy: soonestFirst,
    take: most + 1,
    select: queued,
    relationLoadStrategy: "join",
  });
  const requests = found.slice(0, most).map(asQueued(now));
  return { requests, next: found.length > most ? queuePlaceOf(requests.at(-1)!) : null };
}

/** How many of them are past the day that was promised. While a mentorship rests nothing of it is late. */
export const countLate = (viewer: Viewer, now = new Date()) =>
  prisma.reviewRequest.count({
    where: {
      AND: [queuedFor(viewer, now), { promisedBy: { lt: new Date(today(viewer.timeZone, now)) } }],
      mentorship: { pauses: { none: { endsAt: { gt: now } } } },
    },
  });

/**
 * A page of the people the viewer mentors: what each shows of their steps, what waits and by when, when something last
 * passed between the two. The same number of statements for ten mentees and for a thousand.
 */
export async function findDesk(viewer: Viewer, filter: DeskFilter, most = PAGE, now = new Date()) {
  const places = await listPlaces(viewer, filter, most + 1, now);
  const shown = places.slice(0, most);
  const ids = shown.map(({ id }) => id);
  const [mentorships, touches, waiting, summaries] = await Promise.all([
    prisma.mentorship.findMany({
      where: { AND: [{ id: { in: ids } }, guidedBy(viewer, now)] },
      select: {
        ...{ id: true, startedAt: true, ...timedRow },
        mentee: { select: { id: true, name: true } },
      },
      relationLoadStrategy: "join",
    }),
    lastTouches(prisma, ids, now),
    prisma.reviewRequest.findMany({
      where: { AND: [queuedFor(viewer, now), { mentorshipId: { in: ids } }] },
      orderBy: soonestFirst,
      select: { ...queued, mentorshipId: true },
      relationLoadStrategy: "join",
    }),
    listMenteeSummaries(viewer, now, ids),
  ]);
  const byId = new Map(mentorships.map((mentorship) => [mentorship.id, mentorship]));
  const queues = Map.groupBy(waiting, ({ mentorshipId }) => mentorshipId);
  const last = shown.at(-1);
  return {
    mentees: ids.flatMap((id) => {
      const mentorship = byId.get(id);
      if (!mentorship) return [];
      const touchedAt = touches.get(id) ?? mentorship.startedAt;
      const [first, ...others] = (queues.get(id) ?? []).map(asQueued(now));
      return [
        {
          ...mentorship,
          standing: standingOf(mentorship, now),
          summary: summaries.get(mentorship.mentee.id) ?? null,
          touchedAt,
          isQuiet: seesQuiet("mentor", touchedAt, now),
          waiting: first ? { ...first, more: others.length } : null,
        },
      ];
    }),
    next: places.length > most && last ? `${last.day}_${last.id}` : null,
  };
}

/** How many people the viewer mentors: with whom it runs, not those whose terms wait for a signature. */
export const countGuided = (viewer: Viewer, now = new Date()) =>
  prisma.mentorship.count({ where: guidedBy(viewer, now) });

const soonestFirst: Prisma.ReviewRequestOrderByWithRelationInput[] = [{ promisedBy: "asc" }, { id: "asc" }];

const queued = {
  ...asShown,
  questions: true,
  wantedBy: true,
  waitingSince: true,
  promisedBy: true,
  mentorship: { select: timedRow },
} satisfies Prisma.ReviewRequestSelect;
type Queued = Prisma.ReviewRequestGetPayload<{ select: typeof queued }>;

const asQueued =
  (now: Date) =>
  ({ mentorship, ...request }: Queued) => ({
    ...withTitle(request),
    isResting: mentorship !== null && standingOf(mentorship, now) === "PAUSED",
  });

const promisedAfter = ({ day, id }: QueuePlace): Prisma.ReviewRequestWhereInput => ({
  OR: [{ promisedBy: { gt: new Date(day) } }, { promisedBy: new Date(day), id: { gt: id } }],
});
