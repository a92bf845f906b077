import type { Standing, StepStanding } from "@/lib/standing/standing";

export type LineOfStep = ReturnType<typeof lineOf>[number];

/**
 * A standing as the throughline draws it and says it. An optional activity is on the line once it is begun, as it
 * counts once it is done. A step's ring has one arc for each criterion of its gate.
 */
export const lineOf = ({ steps }: Standing) =>
  steps.map((step) => ({
    key: step.key,
    name: step.name,
    acts: step.activities
      .filter(({ optional, shown }) => !optional || shown !== "planned")
      .map(({ shown }) => shown),
    state: stateOf(step),
    gate: { met: step.gate.states.filter(({ met }) => met).length, all: step.gate.states.length },
    current: step.current,
    note: noteOf(step),
    more: moreOf(step),
  }));

type LineState = "ahead" | "active" | "passed" | "verified";

function stateOf({ passed, done, verified, started, current }: StepStanding): LineState {
  if (passed) return done > 0 && verified === done ? "verified" : "passed";
  return started || current ? "active" : "ahead";
}

const noteOf = (step: StepStanding) => {
  const { done, counted, verified } = step;
  return [`${done} of ${counted} done`, verified > 0 && `${verified} verified`, gateWords(step)]
    .filter(Boolean)
    .join(", ");
};

/** What the ring says. */
function gateWords({ gate: { states, met }, waived, started, current }: StepStanding) {
  if (met) return "gate open";
  if (waived) return "gate waived";
  return (started || current) && `gate ${states.filter(({ met }) => met).length} of ${states.length}`;
}

const moreOf = ({ skipped, blocked }: StepStanding) =>
  [skipped > 0 && `${skipped} skipped`, blocked > 0 && `${blocked} blocked`].filter(Boolean).join(", ");
