import type { GateFacts } from "@/lib/roadmap/gates";
import { shortestWay, type Effort, type PlannedMove } from "@/lib/roadmap/shortest-way";
import type { ActivityStanding, StepStanding } from "@/lib/standing/standing";

export type CriterionStanding = StepStanding["gate"]["states"][number];

/** A move towards a gate, as often as it is to be made, with the activity and the criteria it is about. */
export type WayMove = {
  kind: PlannedMove["kind"];
  activity: ActivityStanding;
  /** What is asked about, or waits; null where there is none yet, and for what is to be done. */
  milestone: string | null;
  times: number;
  hours: number;
  /** How much fuller the gate gets by it alone: 0 for what is logged only to be asked about. */
  gain: number;
  raises: CriterionStanding[];
};

/** What is left until the gate of this step opens, the best first; nothing where it is open or waived. */
export function wayOf(step: StepStanding, facts: GateFacts): WayMove[] {
  if (step.passed) return [];
  const { states } = step.gate;
  const moves = shortestWay(
    states.map(({ criterion }) => criterion),
    facts,
    new Map(step.activities.map((activity) => [activity.key, effortOf(activity)])),
  );
  const grouped = together(moves);
  return grouped.map(({ activity, raises, ...move }) => ({
    ...move,
    activity: step.activities.find(({ key }) => key === activity)!,
    raises: (raises.length > 0 ? raises : raisedByWordOn(activity, grouped)).map((index) => states[index]!),
  }));
}

/** What is logged only to be asked about moves what the word on it moves. */
const raisedByWordOn = (activity: string, moves: ReturnType<typeof together>) =>
  moves.find((move) => move.kind === "ask" && move.milestone === null && move.activity === activity)
    ?.raises ?? [];

/** What was called done is only to be written down. What was skipped costs what it always did. */
const effortOf = ({ hours, times, logged, shown, state }: ActivityStanding): Effort => ({
  once: state === "DONE" ? 0 : hours,
  left: Math.max(0, times - logged) * hours,
  setAside: isSetAside(shown),
});

export const isSetAside = (shown: ActivityStanding["shown"]) => shown === "skipped" || shown === "blocked";

/** Equal moves are one, to be made several times. */
function together(moves: PlannedMove[]) {
  const kinds = Map.groupBy(moves, (move) => JSON.stringify([move.kind, move.activity, milestoneOf(move)]));
  return [...kinds.values()].map((equal) => ({
    kind: equal[0]!.kind,
    activity: equal[0]!.activity,
    milestone: milestoneOf(equal[0]!),
    times: equal.length,
    hours: sum(equal.map(({ hours }) => hours)),
    gain: sum(equal.map(({ gain }) => gain)),
    raises: [...new Set(equal.flatMap(({ raises }) => raises))],
  }));
}

const milestoneOf = (move: PlannedMove) => ("milestone" in move ? move.milestone : null);

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
