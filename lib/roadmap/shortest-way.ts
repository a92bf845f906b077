import { fullnessOf, gateOf, type Criterion, type GateFacts, type GateMilestone } from "@/lib/roadmap/gates";

/** One thing a member can do about a gate. */
export type Move =
  /** Do the activity once more and log it. */
  | { kind: "log"; activity: string }
  /** Do what is left of the activity and call it done. */
  | { kind: "finish"; activity: string }
  /** Have a mentor read a milestone; `milestone` is null for one that is still to be logged in this plan. */
  | { kind: "ask"; activity: string; milestone: string | null };

/** A move with what it takes and what it gives. */
export type PlannedMove = Move & {
  hours: number;
  /** How much fuller the gate gets, 0 to 1, after the moves before it. */
  gain: number;
};

/** Hours of one time, and hours left until it is done, by activity key. */
export type Efforts = ReadonlyMap<string, { once: number; left: number }>;

/** Asking for a review: choose, write the question, read the answer. */
const ASK_HOURS = 0.5;

/**
 * The smallest set of moves that opens the gate, the best first: at each turn the move with the largest gain ÷ hours, until
 * every criterion is met; then every move that turned out to be needless is taken out again. Doing exactly these opens the
 * gate, and leaving out any one of them does not. Empty where the gate is open.
 */
export function shortestWay(
  criteria: readonly Criterion[],
  facts: GateFacts,
  efforts: Efforts,
): PlannedMove[] {
  const taken: Move[] = [];
  for (let now = facts; !gateOf(criteria, now).met; now = after(facts, taken)) {
    const worth = (moves: Move[]) => gainOf(criteria, now, moves) / hoursOf(moves, efforts);
    const [best] = movesFrom(criteria, now).toSorted((a, b) => worth(b) - worth(a));
    if (!best || worth(best) <= 0) throw new Error("This gate has a criterion that no move can meet.");
    taken.push(...best);
  }
  return explained(criteria, facts, needed(criteria, facts, taken), efforts);
}

/** The facts once these moves are made. */
export const after = (facts: GateFacts, moves: readonly Move[]) => moves.reduce(made, facts);

function made(facts: GateFacts, move: Move): GateFacts {
  if (move.kind === "finish") return { ...facts, done: new Set([...facts.done, move.activity]) };
  if (move.kind === "log") return { ...facts, milestones: [...facts.milestones, fresh(facts, move)] };
  const asked = facts.milestones.find((one) => isAsked(one, move));
  return {
    ...facts,
    milestones: facts.milestones.map((one) =>
      one === asked ? { ...one, verified: true, answered: true } : one,
    ),
  };
}

const NEW = "new:";
const fresh = ({ milestones }: GateFacts, { activity }: Move): GateMilestone => ({
  id: `${NEW}${milestones.length}`,
  activities: [activity],
  verified: false,
  answered: false,
});

/** A move that asks about what is still to be logged means the first new one that nobody has answered. */
const isAsked = ({ id, activities, verified, answered }: GateMilestone, move: Move & { kind: "ask" }) =>
  move.milestone === null
    ? id.startsWith(NEW) && activities.includes(move.activity) && !(verified && answered)
    : id === move.milestone;

/** What can move an open criterion: single moves, and for a verdict on something new the two that belong together. */
function movesFrom(criteria: readonly Criterion[], facts: GateFacts): Move[][] {
  const { states } = gateOf(criteria, facts);
  return states.flatMap(({ met, criterion }) => (met ? [] : movesFor(criterion, facts)));
}

function movesFor(criterion: Criterion, { milestones, done }: GateFacts): Move[][] {
  switch (criterion.kind) {
    case "done":
      return criterion.activities
        .filter((key) => !done.has(key))
        .map((activity) => [{ kind: "finish", activity }]);
    case "logged":
      return [[{ kind: "log", activity: criterion.activity }]];
    case "verified":
      return verdictMoves(
        criterion.activities,
        milestones.filter(({ verified }) => !verified),
      );
    case "answered":
      return verdictMoves(
        [criterion.activity],
        milestones.filter(({ answered }) => !answered),
      );
  }
}

function verdictMoves(keys: readonly string[], open: readonly GateMilestone[]): Move[][] {
  const asks = open.flatMap(({ id, activities }): Move[][] => {
    const activity = activities.find((key) => keys.includes(key));
    return activity ? [[{ kind: "ask", activity, milestone: id.startsWith(NEW) ? null : id }]] : [];
  });
  const anew = keys.map((activity): Move[] => [
    { kind: "log", activity },
    { kind: "ask", activity, milestone: null },
  ]);
  return [...asks, ...anew];
}

/** Only what the gate does not open without, looked at from the last move to the first. */
function needed(criteria: readonly Criterion[], facts: GateFacts, taken: readonly Move[]) {
  return taken.reduceRight<Move[]>(
    (kept, move) => {
      const without = kept.filter((one) => one !== move);
      return gateOf(criteria, after(facts, without)).met ? without : kept;
    },
    [...taken],
  );
}

function explained(criteria: readonly Criterion[], facts: GateFacts, moves: Move[], efforts: Efforts) {
  return moves.map((move, index): PlannedMove => {
    const before = after(facts, moves.slice(0, index));
    return { ...move, hours: hoursOf([move], efforts), gain: gainOf(criteria, before, [move]) };
  });
}

const gainOf = (criteria: readonly Criterion[], facts: GateFacts, moves: readonly Move[]) =>
  fullnessOf(gateOf(criteria, after(facts, moves)).states) - fullnessOf(gateOf(criteria, facts).states);

/** Never nothing: a quarter of an hour is the least that anything takes, calling it done included. */
const hoursOf = (moves: readonly Move[], efforts: Efforts) =>
  moves.reduce((all, move) => all + Math.max(0.25, hoursOfOne(move, efforts)), 0);

function hoursOfOne({ kind, activity }: Move, efforts: Efforts) {
  if (kind === "ask") return ASK_HOURS;
  const effort = efforts.get(activity);
  return (kind === "log" ? effort?.once : effort?.left) ?? 0;
}
