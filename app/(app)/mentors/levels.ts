import type { SelectOption } from "@/components/ui/select";
import type { Viewer } from "@/lib/auth/viewer";
import { countWords } from "@/lib/counts";
import { today } from "@/lib/days";
import { allows, keysAt, OPENS, type Given, type OFFERED, type Scope } from "@/lib/grants/grant";
import type { GrantLevel } from "@/lib/generated/prisma/enums";
import type { AS_GIVEN } from "@/lib/grants/schema";
import type { Roadmap } from "@/lib/roadmap/queries";

type Offered = (typeof OFFERED)[number];

/** What a mentor sees of a step or of an area of skills. */
const thingWords: Record<Offered, string> = {
  NONE: "Nothing",
  SUMMARY: "A summary",
  READ: "With its milestones",
};

/** What they see of one milestone. */
const milestoneWords: Record<Offered | typeof AS_GIVEN, string> = {
  AS_GIVEN: "As its steps and skills say",
  NONE: "Nothing",
  SUMMARY: "Its title and date",
  READ: "All of it",
};

const optionsOf = (words: Record<string, string>): SelectOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const thingOptions = optionsOf(thingWords);
export const milestoneOptions = optionsOf(milestoneWords);

/** The last day as a date field has it; empty where there is none. A grant ends with a day of its owner. */
export const lastDayOf = ({ timeZone }: Viewer, given: Given | undefined) =>
  given?.expiresAt ? today(timeZone, new Date(given.expiresAt.getTime() - 1)) : "";

/** "Sees 3 of your steps, your skills and what you submit." */
export function seesWords({ steps, areas }: Roadmap, scope: Scope | undefined) {
  const part = (seen: number, all: number, whole: string, some: string) =>
    seen === 0 ? [] : [seen === all ? whole : `${seen} of ${some}`];
  const shown = (all: { key: string }[], given: ReadonlyMap<string, Given>) =>
    all.filter(({ key }) => given.has(key)).length;
  const milestones = scope ? keysAt(scope.milestones, "SUMMARY").length : 0;
  const seen = scope
    ? [
        ...part(shown(steps, scope.steps), steps.length, "your steps", "your steps"),
        ...part(shown(areas, scope.areas), areas.length, "your skills", "your areas of skills"),
        ...(milestones > 0 ? [countWords(milestones, "milestone")] : []),
      ]
    : [];
  return seen.length > 0
    ? `Sees ${list.format([...seen, "what you submit"])}.`
    : "Sees what you submit, nothing else.";
}

const list = new Intl.ListFormat("en");

/** What whoever is invited would see, sentence by sentence. */
export const seenIf = ({ stepsLevel, skillsLevel }: Record<"stepsLevel" | "skillsLevel", GrantLevel>) => [
  ...(stepsLevel === "NONE"
    ? []
    : ["How far they are in each of the five steps, and which activities are under way."]),
  ...(skillsLevel === "NONE"
    ? []
    : [
        "How they rate themselves in 23 skills, and the level their evidence holds in each. You can rate them too.",
      ]),
  ...(allows(stepsLevel, OPENS) || allows(skillsLevel, OPENS)
    ? [`The milestones they log for ${behind(stepsLevel, skillsLevel)}, as they read when you open them.`]
    : []),
  "The milestones they submit to you, as they were when they submitted them.",
];

const behind = (stepsLevel: GrantLevel, skillsLevel: GrantLevel) =>
  list.format([
    ...(allows(stepsLevel, OPENS) ? ["their steps"] : []),
    ...(allows(skillsLevel, OPENS) ? ["their skills"] : []),
  ]);
