import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { guidedBy } from "@/lib/mentorships/policy";
import { REVOCABLE, transitions, type Move, type Side, type Stage } from "@/lib/reviews/request";

/** What this viewer asked their mentors. */
export const askedBy = (viewer: Viewer): Prisma.ReviewRequestWhereInput => ({ requesterId: viewer.id });

/** What was put before this viewer by somebody they mentor now, and not taken back. */
export const shownTo = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  reviewerId: viewer.id,
  state: { not: "WITHDRAWN" },
  mentorship: guidedBy(viewer, now),
});

/** What this viewer may read: what they asked, and what they are shown. */
export const readableBy = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  OR: [askedBy(viewer), shownTo(viewer, now)],
});

/** Versions of milestones this viewer may read: those of the requests they may read. */
export const versionsReadableBy = (viewer: Viewer, now = new Date()): Prisma.MilestoneVersionWhereInput => ({
  requests: { some: readableBy(viewer, now) },
});

/** What this viewer was asked and is asked no more. That it was, and by whom, is all they may know of it. */
export const takenBackFrom = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  reviewerId: viewer.id,
  state: "WITHDRAWN",
  mentorship: guidedBy(viewer, now),
});

/** What waits for this viewer's verdict, being read or not, and not for an answer of the member's. Nobody judges their own: the database refuses such a request. */
export const queuedFor = (viewer: Viewer, now = new Date()): Prisma.ReviewRequestWhereInput => ({
  AND: [sides.mentor(viewer, now), { state: "WAITING", askedBackAt: null }],
});

/** What this viewer asked and has no answer to, or what they have to choose about because none came. */
export const openOf = (viewer: Viewer): Prisma.ReviewRequestWhereInput => ({
  AND: [askedBy(viewer), { state: { in: ["WAITING", "RELEASED"] } }],
});

export const withdrawableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "withdraw", now);
export const startableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "start", now);
export const renewableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "renew", now);
export const stoppableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "stop", now);
export const inquirableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "inquire", now);
export const answerableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "answer", now);
export const decidableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "decide", now);
export const reassignableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "reassign", now);
export const closableBy = (viewer: Viewer, now: Date) => movableBy(viewer, "goOn", now);

/** Not once the milestone is before a mentor again, or judged again. */
export const acceptableBy = (viewer: Viewer, now: Date): Prisma.ReviewRequestWhereInput => ({
  AND: [
    movableBy(viewer, "accept", now),
    { verdict: { supersededAt: null }, milestone: { state: "CHANGES_REQUESTED" } },
  ],
});

export const revocableBy = (viewer: Viewer, now: Date): Prisma.ReviewRequestWhereInput => ({
  AND: [
    movableBy(viewer, "revoke", now),
    { verdict: { createdAt: { gt: new Date(now.getTime() - REVOCABLE) } } },
  ],
});

export const disputableBy = (viewer: Viewer, now: Date): Prisma.ReviewRequestWhereInput => ({
  AND: [movableBy(viewer, "dispute", now), { verdict: { dispute: null } }],
});

/** The rows that stand in a stage at this moment: `stageOf`, as the database reads it. */
export const rowsIn: Record<Stage, (now: Date) => Prisma.ReviewRequestWhereInput> = {
  waiting: (now) => ({
    state: "WAITING",
    askedBackAt: null,
    OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }],
  }),
  reading: (now) => ({ state: "WAITING", askedBackAt: null, leaseUntil: { gt: now } }),
  question: () => ({ state: "WAITING", askedBackAt: { not: null } }),
  released: () => ({ state: "RELEASED" }),
  withdrawn: () => ({ state: "WITHDRAWN" }),
  unreviewed: () => ({ state: "UNREVIEWED" }),
  unanswered: () => ({ state: "UNANSWERED" }),
  endorsed: () => ({ state: "DECIDED", verdict: { kind: "ENDORSED", revokedAt: null } }),
  changes: () => ({ state: "DECIDED", verdict: { kind: "CHANGES_REQUESTED", acceptedAt: null } }),
  unjudged: () => ({ state: "DECIDED", verdict: { kind: "CANNOT_JUDGE" } }),
  accepted: () => ({ state: "DECIDED", verdict: { acceptedAt: { not: null } } }),
  revoked: () => ({ state: "DECIDED", verdict: { revokedAt: { not: null } } }),
};

/** What this viewer may move this way now: theirs to move, and where the machine begins it. */
function movableBy(viewer: Viewer, move: ByPerson, now: Date): Prisma.ReviewRequestWhereInput {
  const { by, from } = transitions[move];
  return { AND: [sides[by](viewer, now), { OR: from.map((stage) => rowsIn[stage](now)) }] };
}

type ByPerson = Exclude<Move, "release" | "close">;

const sides: Record<Exclude<Side, "clock">, (viewer: Viewer, now: Date) => Prisma.ReviewRequestWhereInput> = {
  owner: askedBy,
  mentor: (viewer, now) => ({ reviewerId: viewer.id, mentorship: guidedBy(viewer, now) }),
};

/** Milestones this viewer may put before a mentor: not while one is waiting, not when this version is verified. */
export const submittableBy = (viewer: Viewer): Prisma.MilestoneWhereInput => ({
  ownerId: viewer.id,
  state: { in: ["LOGGED", "CHANGES_REQUESTED"] },
});

/** What this viewer said, as a mentor, to people whose accounts are erased. */
export const keptBy = (viewer: Viewer): Prisma.FormerVerdictWhereInput => ({ reviewerId: viewer.id });

/** Points this viewer was asked to mend and has not resubmitted yet. Those of earlier verdicts are history. */
export const tickableBy = (viewer: Viewer): Prisma.ReviewPointWhereInput => ({
  verdict: {
    supersededAt: null,
    request: { requesterId: viewer.id, milestone: { state: "CHANGES_REQUESTED" } },
  },
});
