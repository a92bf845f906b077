import type { Standing, StepStanding } from "@/lib/standing/standing";

export type LineOfStep = ReturnType<typeof lineOf>[number];

/**
 * A standing as the throughline draws it and says it. An optional activity is on the line once it is begun, as it
 * counts once it is done. A step's ring has one arc for each activity that counts.
 */
export const lineOf = ({ steps }: Standing) =>
  steps.map((step) => ({
    key: step.key,
    name: step.name,
    acts: step.activities
      .filter(({ optional, shown }) => !optional || shown !== "planned")
      .map(({ shown }) => shown),
    state: stateOf(step),
    gate: { met: step.done, all: step.counted },
    current: step.current,
    note: noteOf(step),
    more: moreOf(step),
  }));

type LineState = "ahead" | "active" | "passed" | "verified";

function stateOf({ passed, done, verified, started, current }: StepStanding): LineState {
  if (passed) return done > 0 && verified === done ? "verified" : "passed";
  return started || current ? "active" : "ahead";
}

const noteOf = ({ done, counted, verified }: StepStanding) =>
  `${done} of ${counted} done${verified > 0 ? `, ${verified} verified` : ""}`;

const moreOf = ({ skipped, blocked }: StepStanding) =>
  [skipped > 0 && `${skipped} skipped`, blocked > 0 && `${blocked} blocked`].filter(Boolean).join(", ");
