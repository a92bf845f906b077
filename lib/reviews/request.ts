import type { RequestState } from "@/lib/generated/prisma/enums";

/** Where a request stands. What time alone decides, whether it is being read, is no state of its row. */
export type Stage = "waiting" | "reading" | "decided" | "withdrawn";

/** Who may move it: the member who asked, or the mentor they asked, as long as that one mentors them. */
export type Side = "owner" | "mentor";

type Transition = { by: Side; from: readonly Stage[]; to: Stage };

/**
 * The life of a request, whole: whatever is not here is refused. Policies, pages, the audit and the table of tests read it
 * from here.
 *
 * | by     | may          | while it is | then it is |
 * |--------|--------------|-------------|------------|
 * | owner  | take it back | waiting     | withdrawn  |
 * | mentor | take it up   | waiting     | reading    |
 * | mentor | keep it      | reading     | reading    |
 * | mentor | give it back | reading     | waiting    |
 * | mentor | decide       | reading     | decided    |
 */
export const transitions = {
  withdraw: { by: "owner", from: ["waiting"], to: "withdrawn" },
  start: { by: "mentor", from: ["waiting"], to: "reading" },
  renew: { by: "mentor", from: ["reading"], to: "reading" },
  stop: { by: "mentor", from: ["reading"], to: "waiting" },
  decide: { by: "mentor", from: ["reading"], to: "decided" },
} as const satisfies Record<string, Transition>;

export type Move = keyof typeof transitions;

/** How long a mentor has it from when they took it up, or last typed, in milliseconds. */
export const LEASE = 30 * 60_000;

/** No further away than this a verdict can be wished for. */
export const FAR_DAYS = 365;

type Row = { state: RequestState; leaseUntil: Date | null };

/** The stage a row is in at a moment: a lease is over at its last instant, whether or not anybody looked. */
export function stageOf({ state, leaseUntil }: Row, now: Date): Stage {
  if (state === "DECIDED") return "decided";
  if (state === "WITHDRAWN") return "withdrawn";
  return leaseUntil && leaseUntil > now ? "reading" : "waiting";
}

/** What one side may do while it stands there. */
export const movesFrom = (stage: Stage, side: Side): Move[] =>
  (Object.entries(transitions) as [Move, Transition][])
    .filter(([, { by, from }]) => by === side && from.includes(stage))
    .map(([move]) => move);
