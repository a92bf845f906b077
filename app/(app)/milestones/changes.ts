import type { FieldChange } from "@/components/milestones/changes";
import { dayWords } from "@/lib/days";
import { changesBetween, type Change } from "@/lib/milestones/changes";
import type { MilestoneContent } from "@/lib/milestones/content";
import { kindWords } from "@/lib/milestones/words";

/** What a milestone's fields are called where it is read. */
export const terms = {
  title: "Title",
  measure: "Measured",
  situation: "Situation",
  role: "Role",
  people: "People",
  outcome: "Outcome",
  happenedOn: "Date",
  kind: "Kind",
  evidence: "Evidence",
  activities: "Activities",
  skills: "Skills",
} satisfies Record<Change["field"], string>;

/** The differences of two versions in words, on the day that is `now`. */
export const changesOf = (before: MilestoneContent, after: MilestoneContent, now: string): FieldChange[] =>
  changesBetween(before, after).map((change) => {
    const term = terms[change.field];
    if ("parts" in change) return { term, parts: change.parts };
    const { field, added, removed } = change;
    const name = (text: string) =>
      field === "happenedOn" ? dayName(text, now) : field === "kind" ? kindName(text) : text;
    return { term, added: added.map(name), removed: removed.map(name) };
  });

export const dayName = (day: string, now: string) => dayWords(day, now).exact;

/** A version keeps the kind it was frozen with, even one that is no longer offered. */
export const kindName = (kind: string) => (kindWords as Record<string, string>)[kind] ?? kind;
