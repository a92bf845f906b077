import { staying } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { GOING, type Live, LIVE, moves, type Verb } from "@/lib/mentorships/mentorship";

type Where = Prisma.MentorshipWhereInput;

/** Those in which this viewer is the mentor and may read: they run, paused ones too, and are not over. */
export const guidedBy = (viewer: Viewer, now: Date): Where => ({
  AND: [{ mentorId: viewer.id, state: { in: [...GOING] }, mentee: staying() }, notOver(now)],
});

/** Those in which this viewer is the mentee, and a mentor may read. */
export const grantedBy = (viewer: Viewer, now: Date): Where => ({
  AND: [{ menteeId: viewer.id, state: { in: [...GOING] }, mentor: staying() }, notOver(now)],
});

/** Where this viewer may put something new before the mentor: not while it is paused. */
export const askableBy = (viewer: Viewer, now: Date): Where => ({
  AND: [grantedBy(viewer, now), { OR: [stands.ACTIVE(now), stands.ENDING(now)] }],
});

/** The viewer's mentors and those who want to be: what is proposed, and what runs. */
export const mentoredIn = (viewer: Viewer, now: Date): Where => ({
  AND: [{ menteeId: viewer.id, mentor: staying() }, isLive(now)],
});

/** The same from the mentor's side. */
export const mentoringIn = (viewer: Viewer, now: Date): Where => ({
  AND: [{ mentorId: viewer.id, mentee: staying() }, isLive(now)],
});

/** Live ones with somebody who is leaving: nothing of them is seen, but it can be ended. */
export const leftIn = (viewer: Viewer, now: Date): Where => ({
  AND: [
    { OR: [{ menteeId: viewer.id }, { mentorId: viewer.id }] },
    { OR: [{ mentor: { eraseAt: { not: null } } }, { mentee: { eraseAt: { not: null } } }] },
    isLive(now),
  ],
});

/** What is over, by whatever end. Who blocked whom shows in none of it. */
export const pastOf = (viewer: Viewer, now: Date): Where => ({
  OR: [
    { menteeId: viewer.id, mentor: staying() },
    { mentorId: viewer.id, mentee: staying() },
  ],
  NOT: { state: "PROPOSED" },
  AND: [{ OR: [{ state: { in: ["ENDED", "BLOCKED"] } }, { overAt: { lte: now } }] }],
});

/** Takes one of the places a mentor has, whether the other is leaving or not: they may stay after all. */
export const placesOf = (mentorId: string, now: Date): Where => ({ AND: [{ mentorId }, isLive(now)] });

/**
 * Where the viewer may make that move. Leaving at once is also for whoever the other is leaving; the rest waits until it
 * is known whether they stay.
 */
export function movableBy(viewer: Viewer, verb: Verb, now: Date): Where {
  const { by, leads } = moves[verb];
  const from = (Object.keys(leads) as Live[]).map((state) => stands[state](now));
  const mine: Where[] =
    verb === "endMentorship"
      ? [{ menteeId: viewer.id }, { mentorId: viewer.id }]
      : [
          { menteeId: viewer.id, mentor: staying() },
          { mentorId: viewer.id, mentee: staying() },
        ];
  const notSaid: Where =
    by === "other" && verb === "confirmEnd"
      ? { OR: [{ endedById: null }, { endedById: { not: viewer.id } }] }
      : {};
  return { AND: [{ OR: mine }, { OR: from }, notSaid] };
}

/** `standingOf` as sets of rows. */
const stands: Record<Live, (now: Date) => Where> = {
  PROPOSED: (now) => ({ state: "PROPOSED", overAt: { gt: now } }),
  ACTIVE: (now) => ({ AND: [goesOn(now), { pauses: { none: { endsAt: { gt: now } } } }] }),
  PAUSED: (now) => ({ AND: [goesOn(now), { pauses: { some: { endsAt: { gt: now } } } }] }),
  ENDING: (now) => ({ state: { in: [...GOING] }, wrapUpAt: { lte: now }, overAt: { gt: now } }),
};

const goesOn = (now: Date): Where => ({
  AND: [{ state: { in: [...GOING] } }, { OR: [{ wrapUpAt: null }, { wrapUpAt: { gt: now } }] }, notOver(now)],
});

const isLive = (now: Date): Where => ({ AND: [{ state: { in: [...LIVE] } }, notOver(now)] });

const notOver = (now: Date): Where => ({ OR: [{ overAt: null }, { overAt: { gt: now } }] });
