import type { ActivityState } from "@/lib/generated/prisma/enums";
import { gateOf, type GateFacts, type GateMilestone } from "@/lib/roadmap/gates";
import type { Activity, Roadmap } from "@/lib/roadmap/queries";

/** What a person has said and shown about their activities. */
export type Evidence = {
  /** Activities the person has set a state for; the others are planned. */
  progress: { activityKey: string; state: ActivityState; reason: string | null; since: Date }[];
  /** Milestones that speak for activities or were judged for them, newest first. */
  milestones: readonly GateMilestone[];
  /** Keys of the steps whose gate a mentor waived. */
  waived: ReadonlySet<string>;
};

export type Standing = ReturnType<typeof standingOf>;
export type StepStanding = Standing["steps"][number];
export type ActivityStanding = StepStanding["activities"][number];

/**
 * Where a person stands on the five steps.
 * A step's share is done ÷ (all − optional ones not done): an optional activity counts once it is done and holds nobody up
 * before; a skipped one stays in the count and is never done. Verified activities are done ones a mentor endorsed a
 * milestone for.
 * A step is passed when its gate is open or a mentor waived it; nobody has to say so, and no date is kept. It is settled when
 * every activity that counts is done or skipped: then nothing is left to start there, though its gate may wait for a mentor's
 * word. The current step is the first that is neither; once there is none, the first whose gate is still shut, unless it was
 * skipped as a whole. Steps may overlap: what is begun ahead of the current one counts where it stands.
 */
export function standingOf(roadmap: Roadmap, evidence: Evidence) {
  const said = new Map(evidence.progress.map((row) => [row.activityKey, row]));
  const facts = factsOf(evidence);
  const [logged, verified] = [
    countLogged(evidence),
    new Set(facts.milestones.flatMap((one) => one.verified)),
  ];
  const steps = roadmap.steps.map((step) => {
    const activities = step.activities.map((activity) =>
      activityStanding(activity, said.get(activity.key), { logged, verified }),
    );
    const gate = gateOf(step.gate, facts);
    const waived = evidence.waived.has(step.key);
    const { key, position, name } = step;
    return {
      key,
      position,
      name,
      activities,
      gate,
      waived,
      passed: gate.met || waived,
      ...countsOf(activities),
    };
  });
  const current =
    steps.find(({ passed, settled }) => !passed && !settled) ??
    steps.find((step) => !step.passed && !isSkipped(step)) ??
    null;
  return {
    facts,
    steps: steps.map((step) => ({ ...step, current: step === current })),
    current: current?.key ?? null,
  };
}

/** Skipped as a whole: shown as that, never as passed. */
export const isSkipped = ({ counted, skipped }: { counted: number; skipped: number }) =>
  counted > 0 && skipped === counted;

const factsOf = ({ progress, milestones }: Evidence): GateFacts => ({
  milestones,
  done: new Set(progress.flatMap(({ activityKey, state }) => (state === "DONE" ? [activityKey] : []))),
});

function countLogged({ milestones }: Evidence) {
  const counts = new Map<string, number>();
  for (const { activities, alike = 0 } of milestones)
    for (const key of activities) counts.set(key, (counts.get(key) ?? 0) + 1 + alike);
  return counts;
}

type Shown = "planned" | "doing" | "done" | "verified" | "skipped" | "blocked";

function activityStanding(
  activity: Activity,
  said: Evidence["progress"][number] | undefined,
  { logged, verified }: { logged: Map<string, number>; verified: Set<string> },
) {
  const count = logged.get(activity.key) ?? 0;
  const state: ActivityState = said?.state ?? "PLANNED";
  return {
    key: activity.key,
    title: activity.title,
    why: activity.why,
    proof: activity.proof,
    times: activity.times,
    hours: activity.hours,
    optional: activity.optional,
    state,
    shown: shownAs(state, count, verified.has(activity.key)),
    reason: said?.reason ?? null,
    since: said?.since ?? null,
    logged: count,
  };
}

/** Something was logged for a planned activity: then it has begun. */
function shownAs(state: ActivityState, logged: number, verified: boolean): Shown {
  if (state === "DONE") return verified ? "verified" : "done";
  if (state === "PLANNED") return logged > 0 ? "doing" : "planned";
  return ({ DOING: "doing", SKIPPED: "skipped", BLOCKED: "blocked" } as const)[state];
}

function countsOf(activities: ReturnType<typeof activityStanding>[]) {
  const count = (...shown: Shown[]) => activities.filter((activity) => shown.includes(activity.shown)).length;
  const counted = activities.filter(({ optional, state }) => !optional || state === "DONE");
  const done = count("done", "verified");
  return {
    done,
    verified: count("verified"),
    skipped: count("skipped"),
    blocked: count("blocked"),
    counted: counted.length,
    started: activities.some(({ shown }) => shown !== "planned"),
    settled:
      counted.length > 0 && counted.every(({ shown }) => ["done", "verified", "skipped"].includes(shown)),
  };
}
