import { fullnessOf, gateOf, type Criterion, type GateFacts, type GateMilestone } from "@/lib/roadmap/gates";

/** One thing that moves a gate. */
export type Move =
  /** Do the activity once more and log it. */
  | { kind: "log"; activity: string }
  /** Do what is left of the activity and call it done. */
  | { kind: "finish"; activity: string }
  /** Have a mentor read a milestone; `milestone` is null for one that is still to be logged in this plan. */
  | { kind: "ask"; activity: string; milestone: string | null }
  /** A mentor has the milestone: there is nothing to do but wait. */
  | { kind: "wait"; activity: string; milestone: string };

/** A move with what it takes and what it gives. */
export type PlannedMove = Move & {
  hours: number;
  /** How much fuller the gate gets, 0 to 1, after the moves before it. */
  gain: number;
  /** Which criteria it brings forward, by their place in the gate. */
  raises: number[];
};

/** What an activity takes, by its key. */
export type Efforts = ReadonlyMap<string, Effort>;
export type Effort = {
  /** Hours of one time, and hours left until it is done. */
  once: number;
  left: number;
  /** Skipped or blocked: proposed only where nothing else helps. */
  setAside?: boolean;
};

/** Asking for a review: choose, write the question, read the answer. */
const ASK_HOURS = 0.5;
/** Nothing that is done takes less, calling it done included. */
const LEAST_HOURS = 0.25;

/**
 * The smallest set of moves that opens the gate, the best first: at each turn the move with the largest gain ÷ hours, until
 * every criterion is met; then every move that turned out to be needless is taken out again. What waits for a mentor takes no
 * hours, so it comes first. Doing exactly these opens the gate, and leaving out any one of them does not, provided that mentors
 * endorse in writing what they are asked about. Empty where the gate is open.
 */
export function shortestWay(
  criteria: readonly Criterion[],
  facts: GateFacts,
  efforts: Efforts,
): PlannedMove[] {
  const taken: Move[] = [];
  for (let now = facts; !gateOf(criteria, now).met; now = after(facts, taken)) {
    const choices = movesFrom(criteria, now).map((moves) => ({
      moves,
      isSetAside: moves.some(({ kind, activity }) => isWork(kind) && efforts.get(activity)?.setAside),
      worth: gainOf(criteria, now, moves) / Math.max(hoursOf(moves, efforts), Number.EPSILON),
    }));
    const [best] = choices.toSorted(
      (a, b) => Number(a.isSetAside) - Number(b.isSetAside) || b.worth - a.worth,
    );
    if (!best) throw new Error("This gate has a criterion that no move can meet.");
    taken.push(...best.moves);
  }
  return explained(criteria, facts, needed(criteria, facts, taken), efforts);
}

/** The facts once these moves are made. */
export const after = (facts: GateFacts, moves: readonly Move[]) => moves.reduce(made, facts);

function made(facts: GateFacts, move: Move): GateFacts {
  if (move.kind === "finish") return { ...facts, done: new Set([...facts.done, move.activity]) };
  if (move.kind === "log") return { ...facts, milestones: [...facts.milestones, fresh(facts, move)] };
  const asked = facts.milestones.find((one) => isAsked(one, move));
  return { ...facts, milestones: facts.milestones.map((one) => (one === asked ? judged(one) : one)) };
}

/** Something to do oneself, not to be heard about what was done. */
export const isWork = (kind: Move["kind"]) => kind === "log" || kind === "finish";

const NEW = "new:";
const fresh = ({ milestones }: GateFacts, { activity }: Move): GateMilestone => ({
  id: `${NEW}${milestones.length}`,
  activities: [activity],
  verified: [],
  answered: [],
  review: "open",
});

const judged = (one: GateMilestone): GateMilestone => ({
  ...one,
  verified: [...one.verified, ...one.activities],
  answered: [...one.answered, ...one.activities],
  review: "closed",
  alike: 0,
});

/** A move that asks about what is still to be logged means the first new one that nobody was asked about. */
const isAsked = ({ id, activities, review }: GateMilestone, move: Extract<Move, { milestone: unknown }>) =>
  move.milestone === null
    ? id.startsWith(NEW) && activities.includes(move.activity) && review === "open"
    : id === move.milestone;

/** What can move an open criterion: single moves, and for a verdict on something new the two that belong together. */
function movesFrom(criteria: readonly Criterion[], facts: GateFacts): Move[][] {
  const { states } = gateOf(criteria, facts);
  const milestones = newestOfEach(facts.milestones);
  return states.flatMap(({ met, criterion }) => (met ? [] : movesFor(criterion, { ...facts, milestones })));
}

/** Of milestones that move every gate alike the first is enough: there may be thousands. */
function newestOfEach(milestones: readonly GateMilestone[]) {
  const kinds = new Map<string, GateMilestone>();
  for (const one of milestones) {
    const { id, activities, verified, answered, review } = one;
    if (review === "closed") continue;
    const kind = JSON.stringify([id.startsWith(NEW), activities, verified, answered, review]);
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()];
}

function movesFor(criterion: Criterion, { milestones, done }: GateFacts): Move[][] {
  switch (criterion.kind) {
    case "done":
      return criterion.activities.flatMap((activity): Move[][] =>
        done.has(activity) ? [] : [[{ kind: "finish", activity }]],
      );
    case "logged":
      return [[{ kind: "log", activity: criterion.activity }]];
    case "verified":
      return verdictMoves(criterion.activities, milestones);
    case "answered":
      return verdictMoves([criterion.activity], milestones);
  }
}

function verdictMoves(keys: readonly string[], shown: readonly GateMilestone[]): Move[][] {
  const asks = shown.flatMap(({ id, activities, review }): Move[][] => {
    const activity = activities.find((key) => keys.includes(key));
    if (!activity) return [];
    if (review === "waiting") return [[{ kind: "wait", activity, milestone: id }]];
    return [[{ kind: "ask", activity, milestone: id.startsWith(NEW) ? null : id }]];
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
    return {
      ...move,
      hours: hoursOf([move], efforts),
      gain: gainOf(criteria, before, [move]),
      raises: raisedBy(criteria, before, move),
    };
  });
}

const gainOf = (criteria: readonly Criterion[], facts: GateFacts, moves: readonly Move[]) =>
  fullnessOf(gateOf(criteria, after(facts, moves)).states) - fullnessOf(gateOf(criteria, facts).states);

/** A criterion that is met already is brought no further. */
function raisedBy(criteria: readonly Criterion[], facts: GateFacts, move: Move) {
  const later = gateOf(criteria, after(facts, [move])).states;
  return gateOf(criteria, facts).states.flatMap(({ met, current }, index) =>
    !met && later[index]!.current > current ? [index] : [],
  );
}

const hoursOf = (moves: readonly Move[], efforts: Efforts) =>
  moves.reduce((all, move) => all + hoursOfOne(move, efforts), 0);

function hoursOfOne({ kind, activity }: Move, efforts: Efforts) {
  if (kind === "wait") return 0;
  if (kind === "ask") return ASK_HOURS;
  const effort = efforts.get(activity);
  return Math.max(LEAST_HOURS, (kind === "log" ? effort?.once : effort?.left) ?? 0);
}
