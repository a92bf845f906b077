import type { Standing } from "@/lib/standing/standing";

export type NextAction =
  | { kind: "points"; milestoneId: string; title: string; open: number }
  | {
      kind: "activity";
      stepKey: string;
      activityKey: string;
      title: string;
      because: "doing" | "begun" | "next";
      why: string;
      proof: string;
      left: number;
      hours: number;
      times: number;
    }
  | { kind: "unblock"; stepKey: string; activityKey: string; title: string; reason: string | null }
  | { kind: "arrived" };

/** A milestone that came back from a mentor. */
export type Returned = { milestoneId: string; title: string; open: number };

/**
 * The one thing to do next: first what a mentor sent back, because somebody has read it; then what is begun, in the
 * order of the roadmap; then the first planned activity of the earliest open step; then what is blocked.
 * Optional activities are proposed only once begun.
 */
export function nextAction({ steps }: Standing, returned: Returned[]): NextAction {
  const [first] = returned;
  if (first) return { kind: "points", ...first };

  const open = steps.flatMap((step) =>
    step.activities.map((activity) => ({ ...activity, stepKey: step.key, passed: step.passed })),
  );
  const begun = open.find(({ shown }) => shown === "doing");
  const planned = open.find(({ shown, optional, passed }) => shown === "planned" && !optional && !passed);
  const chosen = begun ?? planned;
  if (chosen) {
    const { stepKey, key: activityKey, title, why, proof, hours, times, logged, state } = chosen;
    const because = chosen === planned ? "next" : state === "DOING" ? "doing" : "begun";
    return {
      kind: "activity",
      stepKey,
      activityKey,
      title,
      because,
      why,
      proof,
      hours,
      times,
      left: Math.max(0, times - logged),
    };
  }
  const blocked = open.find(({ shown }) => shown === "blocked");
  if (blocked)
    return {
      kind: "unblock",
      stepKey: blocked.stepKey,
      activityKey: blocked.key,
      title: blocked.title,
      reason: blocked.reason,
    };
  return { kind: "arrived" };
}
