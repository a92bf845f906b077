import type { ChangeRow, VersionsViewProps } from "@/components/versions/versions-view";
import type { Viewer } from "@/lib/auth/viewer";
import type { StateName } from "@/components/ui/state";
import { countWords } from "@/lib/counts";
import { quoted } from "@/lib/quoted";
import { changesOf, gateChangesOf, type Change, type ChangedField } from "@/lib/roadmap/changes";
import { findPublicVersion, type Activity, type Roadmap } from "@/lib/roadmap/queries";
import { findStandingOn } from "@/lib/standing/queries";
import type { Standing, StepStanding } from "@/lib/standing/standing";

/** What the two versions have different, and what that does to the counts of the person's steps. */
export async function differencesOf(viewer: Viewer, compared: { from: number; to: number } | null) {
  if (!compared) return { steps: [], effects: [] };
  const [from, to, before, after] = await Promise.all([
    findPublicVersion(compared.from),
    findPublicVersion(compared.to),
    findStandingOn(viewer, compared.from),
    findStandingOn(viewer, compared.to),
  ]);
  return { steps: changeRows(from, to, after), effects: effectRows(before, after) };
}

/** What changes from one version to the other, step by step as the new one has them, with where the person is with each. */
function changeRows(from: Roadmap, to: Roadmap, after: Standing): VersionsViewProps["steps"] {
  const changes = changesOf(from, to);
  const gates = gateChangesOf(from, to);
  const shown = new Map(
    after.steps.flatMap(({ activities }) => activities.map(({ key, shown }) => [key, shown])),
  );
  return to.steps.flatMap((step) => {
    const rows = changes
      .filter((change) => stepOf(change) === step.key)
      .map((change) => rowOf(change, (key) => shown.get(key) ?? null));
    const gate = gates.find((one) => one.step === step);
    if (rows.length === 0 && !gate) return [];
    return [{ name: step.name, rows, gate: gate ? { added: gate.added, dropped: gate.dropped } : null }];
  });
}

/** What the other version does to the count of each step; only where it does something. */
const effectRows = (before: Standing, after: Standing) =>
  after.steps.flatMap((step) => {
    const was = before.steps.find(({ key }) => key === step.key);
    const [old, now] = [was ? countOf(was) : "", countOf(step)];
    return old === now ? [] : [{ name: step.name, was: old, now }];
  });

const countOf = ({ done, counted, passed, skipped }: StepStanding) =>
  [
    `${done} of ${counted} done`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(passed ? ["passed"] : []),
  ].join(", ");

function stepOf(change: Change) {
  if (change.kind === "new" || change.kind === "gone") return change.activity.step.key;
  return change.kind === "split" ? change.to[0]!.step.key : change.to.step.key;
}

function rowOf(change: Change, yours: (key: string) => StateName | null): ChangeRow {
  switch (change.kind) {
    case "new":
      return { ...named("New", change.activity), text: change.activity.why };
    case "gone":
      return {
        ...named("Taken out", change.activity),
        text: "It is asked for no more. What you wrote and logged for it stays where you wrote it.",
      };
    case "split":
      return {
        ...named("Split", change.from),
        text: `Now ${list(change.to)}. What you said and logged counts for each.`,
        yours: yours(change.to[0]!.key),
      };
    case "joined":
      return {
        ...named("Joined", change.to),
        text: `It was ${list(change.from)}. What you logged for any of them counts here; it is done where all were.`,
        yours: yours(change.to.key),
      };
    case "reworded":
      return {
        ...named(wordOf(change.fields), change.to),
        text: change.fields.map((field) => fieldWords(field, change)).join(" "),
        yours: yours(change.to.key),
      };
  }
}

const wordOf = (fields: ChangedField[]) =>
  fields.includes("step") ? "Moved" : fields.includes("title") ? "Renamed" : "Reworded";

const named = (word: string, { key, title }: Activity) => ({ key: `${word} ${key}`, word, title });

const list = (activities: readonly Activity[]) => {
  const titles = activities.map(({ title }) => quoted(title));
  return [titles.slice(0, -1).join(", "), titles.at(-1)].filter(Boolean).join(" and ");
};

function fieldWords(field: ChangedField, { from, to }: Extract<Change, { kind: "reworded" }>) {
  switch (field) {
    case "title":
      return `It was called ${quoted(from.title)}.`;
    case "what":
      return "How to go about it is told anew.";
    case "why":
      return "Why it matters is told anew.";
    case "proof":
      return `The proof is now: ${to.proof}`;
    case "times":
      return `Asked for ${countWords(to.times, "time")}, not ${countWords(from.times, "time")}.`;
    case "hours":
      return `About ${countWords(to.hours, "hour")} each, not ${countWords(from.hours, "hour")}.`;
    case "optional":
      return to.optional ? "It is optional now." : "It is asked of everybody now.";
    case "step":
      return `It stood in ${from.step.name}.`;
  }
}
