import type { Activity, Roadmap, Step } from "@/lib/roadmap/queries";
import { successorsOn } from "@/lib/roadmap/succession";

type Placed = Activity & { step: Step };

/** What becomes of activities from one version to another. What stays as it was is not told. */
export type Change =
  | { kind: "new"; activity: Placed }
  | { kind: "gone"; activity: Placed }
  /** The same, under another key, another title, in another step, or asked for in other words. */
  | { kind: "reworded"; from: Placed; to: Placed; fields: ChangedField[] }
  | { kind: "split"; from: Placed; to: Placed[] }
  | { kind: "joined"; from: Placed[]; to: Placed };

export type ChangedField = (typeof FIELDS)[number] | "step";

const FIELDS = ["title", "what", "why", "proof", "times", "hours", "optional"] as const;

/** All changes from `old` to `next`, in the order of the new roadmap; what is gone stands at the end of its step. */
export function changesOf(old: Roadmap, next: Roadmap): Change[] {
  const [before, after] = [placed(old), placed(next)];
  const successors = successorsOn(next);
  const sources = new Map<string, Placed[]>();
  for (const activity of before.values())
    for (const key of successors(activity.key)) sources.set(key, [...(sources.get(key) ?? []), activity]);

  const told = new Set<string>();
  const inOrder = [...after.values()].flatMap((activity): Change[] => {
    const from = sources.get(activity.key) ?? [];
    const [only] = from;
    if (!only) return [{ kind: "new", activity }];
    if (from.length > 1) return [{ kind: "joined", from, to: activity }];
    const parts = successors(only.key);
    if (parts.length > 1) {
      if (told.has(only.key)) return [];
      told.add(only.key);
      return [
        { kind: "split", from: only, to: [...after.values()].filter(({ key }) => parts.includes(key)) },
      ];
    }
    const fields = changedFields(only, activity);
    return fields.length > 0 ? [{ kind: "reworded", from: only, to: activity, fields }] : [];
  });
  const gone = [...before.values()].filter(({ key }) => successors(key).length === 0);
  return [...inOrder, ...gone.map((activity): Change => ({ kind: "gone", activity }))];
}

/** What the gate of each step asks now and did not, and the other way round, in its own words. */
export function gateChangesOf(old: Roadmap, next: Roadmap) {
  return next.steps.flatMap((step) => {
    const texts = (gate: Step["gate"] = []) => gate.map(({ text, target }) => `${text}: ${target}`);
    const [was, is] = [texts(old.steps.find(({ key }) => key === step.key)?.gate), texts(step.gate)];
    const [added, dropped] = [
      is.filter((text) => !was.includes(text)),
      was.filter((text) => !is.includes(text)),
    ];
    return added.length + dropped.length > 0 ? [{ step, added, dropped }] : [];
  });
}

const placed = ({ steps }: Roadmap) =>
  new Map(
    steps.flatMap((step) =>
      step.activities.map((activity): [string, Placed] => [activity.key, { ...activity, step }]),
    ),
  );

function changedFields(from: Placed, to: Placed): ChangedField[] {
  const fields: ChangedField[] = FIELDS.filter((field) => from[field] !== to[field]);
  return from.step.key === to.step.key ? fields : [...fields, "step"];
}
