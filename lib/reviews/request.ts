import type { RequestState, VerdictKind } from "@/lib/generated/prisma/enums";

/** Where a request stands. What time alone decides, whether it is being read, is no state of its row. */
export type Stage =
  | "waiting"
  | "reading"
  | "question"
  | "released"
  | "withdrawn"
  | "unreviewed"
  | "unanswered"
  | "endorsed"
  | "changes"
  | "unjudged"
  | "accepted"
  | "revoked";

/** Who may move it: the member who asked; the mentor they asked, while that one mentors them; the clock. */
export type Side = "owner" | "mentor" | "clock";

type Transition = { by: Side; from: readonly Stage[]; to: readonly Stage[] };

/**
 * The life of a request, whole: whatever is not here is refused. Policies, pages, the audit and the table of tests read it
 * from here. A move that leads to no stage leaves it where it stands. Only what ends around it takes it along: a mentorship, an
 * account (`withdrawWaiting`).
 */
export const transitions = {
  /** Taken back, unless somebody is reading. */
  withdraw: { by: "owner", from: ["waiting", "question"], to: ["withdrawn"] },
  /** Taken up for half an hour; kept by typing; given back. */
  start: { by: "mentor", from: ["waiting"], to: ["reading"] },
  renew: { by: "mentor", from: ["reading"], to: [] },
  stop: { by: "mentor", from: ["reading"], to: ["waiting"] },
  /** Asked back, and answered: the days the mentor has go on where they stood. */
  inquire: { by: "mentor", from: ["reading"], to: ["question"] },
  answer: { by: "owner", from: ["question"], to: ["waiting"] },
  decide: { by: "mentor", from: ["reading"], to: ["endorsed", "changes", "unjudged"] },
  /** Left at that with points open: closed, and not endorsed. Not once it is put before a mentor again. */
  accept: { by: "owner", from: ["changes"], to: ["accepted"] },
  /** Within 90 days. */
  revoke: { by: "mentor", from: ["endorsed"], to: ["revoked"] },
  /** Once: a sentence beside the verdict. */
  dispute: { by: "owner", from: ["changes", "unjudged", "accepted", "revoked"], to: [] },
  /** After ten days nobody has to wait any longer; after fourteen an inquiry nobody answered is over. */
  release: { by: "clock", from: ["waiting"], to: ["released"] },
  close: { by: "clock", from: ["question"], to: ["unanswered"] },
  reassign: { by: "owner", from: ["released"], to: ["waiting"] },
  goOn: { by: "owner", from: ["released"], to: ["unreviewed"] },
} as const satisfies Record<string, Transition>;

export type Move = keyof typeof transitions;

/** How long a mentor has it from when they took it up, or last typed, in milliseconds. */
export const LEASE = 30 * 60_000;

/** No further away than this a verdict can be wished for. */
export const FAR_DAYS = 365;

/** So long a mentor may take their endorsement back, in milliseconds. */
export const REVOCABLE = 90 * 86_400_000;

type Row = {
  state: RequestState;
  leaseUntil: Date | null;
  askedBackAt: Date | null;
  verdict: { kind: VerdictKind; acceptedAt: Date | null; revokedAt: Date | null } | null;
};

/** The stage a row is in at a moment: a lease is over at its last instant, whether or not anybody looked. */
export function stageOf({ state, leaseUntil, askedBackAt, verdict }: Row, now: Date): Stage {
  if (state === "WAITING") {
    if (askedBackAt) return "question";
    return leaseUntil && leaseUntil > now ? "reading" : "waiting";
  }
  if (state !== "DECIDED" || !verdict) return closed[state];
  if (verdict.revokedAt) return "revoked";
  return verdict.acceptedAt ? "accepted" : judged[verdict.kind];
}

/** What one side may do while it stands there. */
export const movesFrom = (stage: Stage, side: Side): Move[] =>
  (Object.entries(transitions) as [Move, Transition][])
    .filter(([, { by, from }]) => by === side && from.includes(stage))
    .map(([move]) => move);

export const judged = {
  ENDORSED: "endorsed",
  CHANGES_REQUESTED: "changes",
  CANNOT_JUDGE: "unjudged",
} as const satisfies Record<VerdictKind, Stage>;

/** A verdict is written with its state, so one without the other is not there to be read. */
const closed = {
  DECIDED: "unjudged",
  WITHDRAWN: "withdrawn",
  RELEASED: "released",
  UNREVIEWED: "unreviewed",
  UNANSWERED: "unanswered",
} as const satisfies Record<Exclude<RequestState, "WAITING">, Stage>;
