import type {
  ActivityContent,
  GateCriterion,
  RoadmapContent,
  StepContent,
} from "../../prisma/roadmap/types.ts";
import { roadmap as first } from "../../prisma/roadmap/v1.ts";

/** What an invented second version does to the activities of the first. */
export const changes = {
  "present-update": ["brief-leadership"],
  "escalate-risk": ["spot-risk", "raise-risk"],
  "trace-roadmap-decision": ["trace-decision-to-release"],
  "trace-dependency": ["trace-decision-to-release"],
  "draw-system-map": [],
} as const satisfies RoadmapContent["changes"];

const titles: Record<string, string> = {
  "brief-leadership": "Brief your leadership in five minutes",
  "spot-risk": "Spot a risk before it is one",
  "raise-risk": "Raise a risk with the person who can decide",
  "trace-decision-to-release": "Trace one decision to its release",
};
const ADDED = "write-risk-note";

/** Renames one, splits one, joins two, takes one out, adds one, and moves one to another step where it is asked for less often. */
export const second: RoadmapContent = {
  ...first,
  version: 2,
  changes,
  steps: first.steps.map((step) => ({
    ...step,
    activities: activitiesOf(step),
    gate: step.gate.flatMap((criterion) => gateOf(step, criterion)),
  })),
};

function activitiesOf({ key, activities }: StepContent): ActivityContent[] {
  const known = new Set<string>();
  const kept = activities
    .filter((activity) => activity.key !== "lead-sprint-review")
    .flatMap((activity) =>
      becoming(activity.key).map((now) => ({ ...activity, key: now, title: titles[now] ?? activity.title })),
    )
    .filter((activity) => !known.has(activity.key) && known.add(activity.key));
  if (key !== "fundamentals") return kept;
  const moved = first.steps[0]!.activities.find((activity) => activity.key === "lead-sprint-review")!;
  return [...kept, { ...moved, times: 2 }, { ...kept[0]!, key: ADDED, title: "Write a note on one risk" }];
}

/** What a gate asked of activities that are gone or elsewhere it asks no more. */
function gateOf(step: StepContent, criterion: GateCriterion): GateCriterion[] {
  const own = new Set(activitiesOf(step).map(({ key }) => key));
  if ("activity" in criterion)
    return becoming(criterion.activity)
      .flatMap((activity) => (own.has(activity) ? [{ ...criterion, activity }] : []))
      .slice(0, 1);
  const activities = [...new Set(criterion.activities.flatMap(becoming))].filter((key) => own.has(key));
  return [{ ...criterion, activities, target: Math.min(criterion.target, activities.length) }];
}

function becoming(key: string): readonly string[] {
  return (changes as Record<string, readonly string[]>)[key] ?? [key];
}
