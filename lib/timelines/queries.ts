import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readableBy, writableBy } from "@/lib/posts/policy";
import { readableBy as requestsReadableBy } from "@/lib/reviews/policy";
import { knownTo, notesOf, verdictsKnownTo } from "@/lib/timelines/policy";
import { placeAfter, type TimelineFilter } from "@/lib/timelines/schema";
import { sources, type Entry } from "@/lib/timelines/sources";
import type { Pair } from "@/lib/timelines/span";

export type Known = NonNullable<Awaited<ReturnType<typeof findMenteeKnown>>>;
export type Timeline = Awaited<ReturnType<typeof findTimeline>>;
export type TimelineEntry = Entry;
export type Advice = Awaited<ReturnType<typeof countAdvice>>;
export type PrivateNote = Awaited<ReturnType<typeof listPrivateNotes>>[number];

const PAGE = 30;

/** Somebody the viewer mentors, or once did, by the latest mentorship of the two. */
export const findMenteeKnown = (viewer: Viewer, menteeId: string) =>
  findKnown(viewer, { menteeId, mentorId: viewer.id });

/** Somebody who mentors the viewer, or once did, by one of their mentorships. */
export const findMentorKnown = (viewer: Viewer, mentorshipId: string) =>
  findKnown(viewer, { id: mentorshipId, menteeId: viewer.id });

/**
 * What happened between two people, newest first, a page at a time. Each kind is asked for once, whatever there is of it,
 * and a page goes on after the last row of the one before, so that it costs the same however far back it is.
 */
export async function findTimeline(
  viewer: Viewer,
  pair: Pair,
  { show, after }: Partial<TimelineFilter> = {},
  most = PAGE,
  now = new Date(),
) {
  const span = { db: prisma, viewer, pair, after, take: most + 1, now };
  const found = (await Promise.all(sources[show ?? "all"].map((source) => source(span)))).flat();
  const entries = await withoutHidden(viewer, found.sort(newestFirst).slice(0, most), now);
  return { entries, next: found.length > most ? placeAfter(entries.at(-1)!) : null };
}

/** How many points a mentor made to a mentee: done, still open, and left as they were: a later version was judged, or the member left it at that. */
export async function countAdvice(viewer: Viewer, { menteeId, mentorId }: Pair) {
  const request = { AND: [{ requesterId: menteeId, reviewerId: mentorId }, verdictsKnownTo(viewer)] };
  const count = (verdict: Prisma.VerdictWhereInput, resolvedAt: { not: null } | null) =>
    prisma.reviewPoint.count({ where: { resolvedAt, verdict: { ...verdict, request } } });
  const [done, open, left] = await Promise.all([
    count({}, { not: null }),
    count({ supersededAt: null, acceptedAt: null }, null),
    count({ OR: [{ supersededAt: { not: null } }, { acceptedAt: { not: null } }] }, null),
  ]);
  return { done, open, left };
}

/** What the viewer wrote for themselves about the other one, in each of their mentorships; without a mentor, of those who are erased. */
export const listPrivateNotes = (viewer: Viewer, { menteeId, mentorId }: Pair) =>
  prisma.privateNote.findMany({
    where: {
      AND: [
        mentorId === null ? { mentorshipId: null } : { mentorship: { menteeId, mentorId } },
        notesOf(viewer),
      ],
    },
    orderBy: { updatedAt: "desc" },
    select: { id: true, mentorshipId: true, text: true, revision: true, updatedAt: true },
  });

/** Whether mentors who are erased left the viewer words that stand nowhere else, or the viewer a note about one. */
export async function hasFormerMentors(viewer: Viewer) {
  const [posts, notes] = await Promise.all([
    prisma.post.count({
      where: { AND: [{ menteeId: viewer.id, mentorId: null }, readableBy(viewer)] },
      take: 1,
    }),
    prisma.privateNote.count({ where: { AND: [{ mentorshipId: null }, notesOf(viewer)] }, take: 1 }),
  ]);
  return posts + notes > 0;
}

/** Of a request that the viewer may not read any more, a line stays without what it was about. */
async function withoutHidden(viewer: Viewer, entries: Entry[], now: Date) {
  const named = entries.flatMap((entry) => ("about" in entry && entry.about ? [entry.about.requestId] : []));
  const readable = await prisma.reviewRequest.findMany({
    where: { AND: [{ id: { in: named } }, requestsReadableBy(viewer, now)] },
    select: { id: true },
  });
  const shown = new Set(readable.map(({ id }) => id));
  return entries.map((entry): Entry =>
    "about" in entry && entry.about && !shown.has(entry.about.requestId) ? { ...entry, about: null } : entry,
  );
}

async function findKnown(viewer: Viewer, where: Prisma.MentorshipWhereInput) {
  const known = await prisma.mentorship.findFirst({
    where: { AND: [where, knownTo(viewer)] },
    orderBy: { startedAt: "desc" },
    select: {
      id: true,
      startedAt: true,
      menteeId: true,
      mentorId: true,
      mentee: { select: { name: true } },
      mentor: { select: { name: true } },
    },
  });
  if (!known) return null;
  const { menteeId, mentorId, mentee, mentor, ...mentorship } = known;
  const live = await prisma.mentorship.findFirst({
    where: { AND: [{ menteeId, mentorId }, writableBy(viewer)] },
    select: { id: true },
  });
  const isMentee = menteeId === viewer.id;
  return {
    ...mentorship,
    isMentee,
    name: (isMentee ? mentor : mentee).name,
    pair: { menteeId, mentorId },
    /** The mentorship of the two that goes on. */
    liveId: live?.id ?? null,
  };
}

const newestFirst = (one: Entry, other: Entry) =>
  other.at.getTime() - one.at.getTime() || compare(other.id, one.id) || compare(other.kind, one.kind);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
