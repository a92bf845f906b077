import type { ActivityState } from "@/lib/generated/prisma/enums";
import type { Activity, Roadmap } from "@/lib/roadmap/queries";

/** What a person has said and shown about their activities. */
export type Evidence = {
  /** Activities the person has set a state for; the others are planned. */
  progress: { activityKey: string; state: ActivityState; reason: string | null; since: Date }[];
  /** Milestones logged, by activity. */
  logged: Map<string, number> | undefined;
  /** Activities with an endorsed milestone. */
  verified: Set<string> | undefined;
};

export type Standing = ReturnType<typeof standingOf>;
export type StepStanding = Standing["steps"][number];
export type ActivityStanding = StepStanding["activities"][number];

/**
 * Where a person stands on the five steps.
 * A step's share is done ÷ (all − optional ones not done): an optional activity counts once it is done and holds nobody up
 * before; a skipped one stays in the count and is never done. Verified activities are done ones a mentor endorsed a
 * milestone for. A step is passed when every activity that counts is done or skipped.
 */
export function standingOf(roadmap: Roadmap, evidence: Evidence) {
  const said = new Map(evidence.progress.map((row) => [row.activityKey, row]));
  const steps = roadmap.steps.map((step) => {
    const activities = step.activities.map((activity) =>
      activityStanding(activity, said.get(activity.key), evidence),
    );
    return { key: step.key, position: step.position, name: step.name, activities, ...countsOf(activities) };
  });
  const current = steps.find(({ passed }) => !passed) ?? null;
  return {
    steps: steps.map((step) => ({ ...step, current: step === current })),
    current: current?.key ?? null,
  };
}

type Shown = "planned" | "doing" | "done" | "verified" | "skipped" | "blocked";

function activityStanding(
  activity: Activity,
  said: Evidence["progress"][number] | undefined,
  { logged, verified }: Evidence,
) {
  const count = logged?.get(activity.key) ?? 0;
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
    shown: shownAs(state, count, verified?.has(activity.key) ?? false),
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
    passed:
      counted.length > 0 && counted.every(({ shown }) => ["done", "verified", "skipped"].includes(shown)),
  };
}
