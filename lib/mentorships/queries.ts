import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { grantedBy, guidedBy } from "@/lib/mentorships/policy";
import { termsRow } from "@/lib/mentorships/terms";
import { MilestoneContent } from "@/lib/milestones/content";

export type Mentor = Awaited<ReturnType<typeof listMentors>>[number];
export type Grant = NonNullable<Awaited<ReturnType<typeof findGrant>>>;
export type FoundMentee = NonNullable<Awaited<ReturnType<typeof findMentee>>>;
export type Mentee = Awaited<ReturnType<typeof listMentees>>[number];
export type Agreement = Grant["agreements"][number];

/** The viewer's mentors. */
export const listMentors = (viewer: Viewer) =>
  prisma.mentorship.findMany({
    where: grantedBy(viewer),
    orderBy: { startedAt: "asc" },
    select: {
      id: true,
      startedAt: true,
      mentor: { select: { id: true, name: true } },
    },
  });

/** One of the viewer's mentors: what was put before them, and how much is the viewer's alone. */
export async function findGrant(viewer: Viewer, mentorshipId: string) {
  const shown = { mentorshipId, state: { not: "WITHDRAWN" } } satisfies Prisma.ReviewRequestWhereInput;
  const grant = await prisma.mentorship.findFirst({
    where: { AND: [{ id: mentorshipId }, grantedBy(viewer)] },
    select: {
      id: true,
      startedAt: true,
      mentor: { select: { id: true, name: true } },
      agreements,
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
  return { ...rest, submitted: { count: _count.requests, latest: latest[0] ?? null }, kept: mentee._count };
}

/** The people the viewer mentors. */
export const listMentees = (viewer: Viewer) =>
  prisma.mentorship.findMany({ where: guidedBy(viewer), orderBy: { startedAt: "asc" }, select: mentee });

export const findMentee = (viewer: Viewer, menteeId: string) =>
  prisma.mentorship.findFirst({
    where: { AND: [{ menteeId }, guidedBy(viewer)] },
    select: { ...mentee, agreements },
  });

export const countMentees = (viewer: Viewer) => prisma.mentorship.count({ where: guidedBy(viewer) });

/** The one that runs: the last that both signed. Mentorships from before there were agreements have none. */
const agreements = {
  where: { menteeSignedAt: { not: null }, mentorSignedAt: { not: null } },
  orderBy: { number: "desc" },
  take: 1,
  select: { goals: true, ...termsRow },
} satisfies Prisma.Mentorship$agreementsArgs;

const mentee = {
  id: true,
  startedAt: true,
  mentee: { select: { id: true, name: true, roadmapVersion: true, timeZone: true } },
} as const;
