import type { MentorshipState } from "@/lib/generated/prisma/enums";

/** Those that run: the mentor reads what is shared. */
export const GOING = ["ACTIVE", "PAUSED", "ENDING"] as const satisfies MentorshipState[];

/** Those of which two can have only one, and which take one of a mentor's places. */
export const LIVE = ["PROPOSED", ...GOING] as const satisfies MentorshipState[];

export type Live = (typeof LIVE)[number];
type Move = {
  /** "other" is the one who has not said it already: who proposed the end does not confirm it. */
  by: "either" | "other";
  leads: Partial<Record<Live, MentorshipState>>;
};

/**
 * What two people may do with their mentorship: from which states, and to which. The policy names its sets by this
 * table, and the test of transitions tries every cell that is not in it.
 */
export const moves = {
  proposeTerms: { by: "either", leads: { PROPOSED: "PROPOSED", ACTIVE: "ACTIVE", PAUSED: "PAUSED" } },
  signTerms: { by: "other", leads: { PROPOSED: "ACTIVE", ACTIVE: "ACTIVE", PAUSED: "PAUSED" } },
  pauseMentorship: { by: "either", leads: { ACTIVE: "PAUSED" } },
  resumeMentorship: { by: "either", leads: { PAUSED: "ACTIVE" } },
  goOn: { by: "either", leads: { ACTIVE: "ACTIVE" } },
  proposeEnd: { by: "either", leads: { ACTIVE: "ENDING", PAUSED: "ENDING" } },
  confirmEnd: { by: "other", leads: { ENDING: "ENDED" } },
  endMentorship: {
    by: "either",
    leads: { PROPOSED: "ENDED", ACTIVE: "ENDED", PAUSED: "ENDED", ENDING: "ENDED" },
  },
} as const satisfies Record<string, Move>;

export type Verb = keyof typeof moves;

/** Days there are to wrap up, once the end is proposed or has come. */
export const WRAP_UP_DAYS = 7;

/** Days there are to sign what the other side changed, before anything runs. */
export const SIGN_DAYS = 14;

/** The longest a mentorship rests, in days. */
export const LONGEST_REST = 365;

export type Span = { from: Date; to: Date };
type Timed = {
  state: MentorshipState;
  wrapUpAt: Date | null;
  overAt: Date | null;
  pauses: { startedAt: Date; endsAt: Date }[];
};

/** What of a mentorship says where it stands. */
export const timedRow = {
  state: true,
  wrapUpAt: true,
  overAt: true,
  pauses: { orderBy: { startedAt: "asc" }, select: { startedAt: true, endsAt: true } },
} as const;

/** Where it stands at a moment. Time needs nobody to come by: what it ends is over whether that is written down or not. */
export function standingOf({ state, wrapUpAt, overAt, pauses }: Timed, now: Date): MentorshipState {
  if (state === "BLOCKED" || state === "ENDED") return state;
  if (overAt && overAt <= now) return "ENDED";
  if (state === "PROPOSED") return state;
  if (wrapUpAt && wrapUpAt <= now) return "ENDING";
  return pauses.some(({ endsAt }) => endsAt > now) ? "PAUSED" : "ACTIVE";
}

/** When its clocks stood still, or will until a date: none stands still any more once the end has begun. */
export function pausedSpans({ wrapUpAt, overAt, pauses }: Omit<Timed, "state">): Span[] {
  const last = Math.min(wrapUpAt?.getTime() ?? Infinity, overAt?.getTime() ?? Infinity);
  return pauses
    .map(({ startedAt, endsAt }) => ({ from: startedAt, to: new Date(Math.min(endsAt.getTime(), last)) }))
    .filter(({ from, to }) => from < to);
}
