import { isWork } from "@/lib/roadmap/shortest-way";
import { isSkipped, type Standing, type StepStanding } from "@/lib/standing/standing";
import { isSetAside, wayOf, type WayMove } from "@/lib/standing/way";

export type NextAction =
  | { kind: "points"; milestoneId: string; title: string; open: number }
  /** The best move towards the gate of `step`, and what is left after it. */
  | { kind: "move"; step: StepStanding; move: WayMove; rest: WayMove[] }
  | { kind: "arrived" };

/** A milestone that came back from a mentor. */
export type Returned = { milestoneId: string; title: string; open: number };

/**
 * The one thing to do next: first what a mentor sent back, because somebody has read it; then the first move
 * that can be made now towards the gate that opens for the fewest hours for what it lacks, up to the current step; then towards
 * those ahead.
 * What cannot be made now is proposed only where nothing else is left, in this order: what was skipped or is blocked, what needs
 * a mentor while there is none or a milestone that is still to be logged, what a mentor has already. A step that was skipped as
 * a whole asks for nothing, and optional activities are in no gate.
 */
export function nextAction({ steps, facts }: Standing, returned: Returned[], mentored: boolean): NextAction {
  const [first] = returned;
  if (first) return { kind: "points", ...first };

  const here = steps.findIndex(({ current }) => current);
  const ways = steps.flatMap((step, index) => {
    const moves = isSkipped(step) ? [] : wayOf(step, facts);
    return moves.map((move) => ({
      step,
      move,
      rest: moves.filter((other) => other !== move),
      hurdle: hurdleOf(move, mentored),
      isAhead: index > here,
      worth: worthOf(moves),
    }));
  });
  const [best] = ways.toSorted(
    (a, b) => a.hurdle - b.hurdle || Number(a.isAhead) - Number(b.isAhead) || b.worth - a.worth,
  );
  return best ? onceOf(best) : { kind: "arrived" };
}

/** The next thing is done once; the other times are for later. */
function onceOf({ step, move, rest }: { step: StepStanding; move: WayMove; rest: WayMove[] }): NextAction {
  const { times, hours, gain } = move;
  const part = (count: number) => ({
    ...move,
    times: count,
    hours: (hours / times) * count,
    gain: (gain / times) * count,
  });
  const others = times > 1 ? [part(times - 1), ...rest] : rest;
  return { kind: "move", step, move: part(1), rest: others };
}

/** Infinity where there is nothing left but to wait, which takes no hours. */
const worthOf = (moves: WayMove[]) =>
  sum(moves.map(({ gain }) => gain)) / sum(moves.map(({ hours }) => hours));

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

function hurdleOf({ kind, activity, milestone }: WayMove, mentored: boolean) {
  if (kind === "wait") return 3;
  if (kind === "ask" && (!mentored || milestone === null)) return 2;
  return isWork(kind) && isSetAside(activity.shown) ? 1 : 0;
}
