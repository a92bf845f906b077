import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { agreementOf, versionRow } from "@/lib/mentorships/agreement";
import { standingOf, timedRow } from "@/lib/mentorships/mentorship";
import { grantedBy, guidedBy, leftIn, mentoredIn, mentoringIn, pastOf } from "@/lib/mentorships/policy";
import { lastTouches } from "@/lib/mentorships/touches";
import { MilestoneContent } from "@/lib/milestones/content";

export type Mentor = Awaited<ReturnType<typeof listMentors>>[number];
export type Grant = NonNullable<Awaited<ReturnType<typeof findGrant>>>;
export type FoundMentee = NonNullable<Awaited<ReturnType<typeof findMentee>>>;
export type Proposal = Awaited<ReturnType<typeof listProposals>>[number];
export type Past = Awaited<ReturnType<typeof listPast>>[number];

/** The viewer's mentors, where it stands, and the areas of skills they were asked for. */
export async function listMentors(viewer: Viewer, now = new Date()) {
  const mentors = await prisma.mentorship.findMany({
    where: grantedBy(viewer, now),
    orderBy: { startedAt: "asc" },
    select: {
      id: true,
      startedAt: true,
      ...timedRow,
      mentor: { select: { id: true, name: true } },
      agreements: { select: versionRow },
    },
  });
  return mentors.map(({ agreements, ...mentor }) => ({
    ...mentor,
    standing: standingOf(mentor, now),
    areaKeys: agreementOf(agreements).running?.areaKeys ?? [],
  }));
}

/** What waits for a signature, of either side, before it runs. */
export const listProposals = (viewer: Viewer, now = new Date()) =>
  prisma.mentorship.findMany({
    where: { AND: [{ state: "PROPOSED" }, { OR: [mentoredIn(viewer, now), mentoringIn(viewer, now)] }] },
    orderBy: { startedAt: "asc" },
    select: { id: true, startedAt: true, overAt: true, menteeId: true, mentee: named, mentor: named },
  });

/** What is over, the latest first: who it was, and from when to when. */
export const listPast = (viewer: Viewer, now = new Date()) =>
  prisma.mentorship.findMany({
    where: pastOf(viewer, now),
    orderBy: { overAt: "desc" },
    take: 50,
    select: { id: true, startedAt: true, overAt: true, menteeId: true, mentee: named, mentor: named },
  });

/** Mentorships with somebody who is leaving: nobody sees who, and whoever stays can end them. */
export const listLeft = (viewer: Viewer, now = new Date()) =>
  prisma.mentorship.findMany({
    where: leftIn(viewer, now),
    orderBy: { startedAt: "asc" },
    select: { id: true, startedAt: true, menteeId: true },
  });

/** One of the viewer's mentors: what was put before them, and how much is the viewer's alone. */
export async function findGrant(viewer: Viewer, mentorshipId: string, now = new Date()) {
  const shown = { mentorshipId, state: { not: "WITHDRAWN" } } satisfies Prisma.ReviewRequestWhereInput;
  const grant = await prisma.mentorship.findFirst({
    where: { AND: [{ id: mentorshipId }, mentoredIn(viewer, now)] },
    select: {
      ...agreedRow,
      mentor: { select: { id: true, name: true } },
      requests: {
        where: shown,
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { id: true, version: true, frozen: { select: { content: true } } },
      },
      _count: { select: { requests: { where: shown } } },
      mentee: {
        select: {
          _count: {
            select: {
              notes: true,
              drafts: true,
              activities: { where: { reason: { not: null } } },
            },
          },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!grant) return null;
  const { requests, _count, mentee, ...rest } = grant;
  const latest = requests.map(({ id, version, frozen }) => ({
    id,
    version,
    title: MilestoneContent.parse(frozen.content).title,
  }));
  return {
    ...(await withStanding(rest, now)),
    submitted: { count: _count.requests, latest: latest[0] ?? null },
    kept: mentee._count,
  };
}

export async function findMentee(viewer: Viewer, menteeId: string, now = new Date()) {
  const found = await prisma.mentorship.findFirst({
    where: { AND: [{ menteeId }, guidedBy(viewer, now)] },
    select: { ...mentee, ...agreedRow },
  });
  return found && withStanding(found, now);
}

/** Somebody whom the viewer wants to mentor, once both have signed the same terms: their name, and the terms. */
export async function findProposal(viewer: Viewer, menteeId: string, now = new Date()) {
  const found = await prisma.mentorship.findFirst({
    where: { AND: [{ menteeId, state: "PROPOSED" }, mentoringIn(viewer, now)] },
    select: { ...agreedRow, mentee: { select: { id: true, name: true, roadmapVersion: true } } },
  });
  return found && withStanding(found, now);
}

/** How many people the viewer mentors, or is about to. */
export const countMentees = (viewer: Viewer, now = new Date()) =>
  prisma.mentorship.count({ where: mentoringIn(viewer, now) });

/** Where it stands by now, and how long nothing has passed. */
async function withStanding<Row extends AgreedRow>(row: Row, now: Date) {
  const touches = await lastTouches(prisma, [row.id], now);
  return {
    ...row,
    standing: standingOf(row, now),
    touchedAt: touches.get(row.id) ?? row.startedAt,
  };
}

const agreedRow = {
  id: true,
  startedAt: true,
  ...timedRow,
  pauses: { orderBy: { startedAt: "asc" }, select: { startedAt: true, endsAt: true, reason: true } },
  endedById: true,
  agreements: { orderBy: { number: "desc" }, select: versionRow },
} satisfies Prisma.MentorshipSelect;
type AgreedRow = Prisma.MentorshipGetPayload<{ select: typeof agreedRow }>;
export type Agreed = Awaited<ReturnType<typeof withStanding<AgreedRow>>>;

const mentee = {
  id: true,
  startedAt: true,
  ...timedRow,
  mentee: { select: { id: true, name: true, roadmapVersion: true, timeZone: true } },
} as const;

const named = { select: { id: true, name: true } } as const;
