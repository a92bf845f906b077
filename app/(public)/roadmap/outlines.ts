import type { OutlinedChapter } from "@/components/roadmap/chapter-outline";
import type { IndexedArea } from "@/components/roadmap/skill-index";
import type { OutlinedStep } from "@/components/roadmap/step-outline";
import { addressOf } from "@/lib/roadmap/addresses";
import { readingsOn } from "@/lib/roadmap/guide";
import { skillsOf } from "@/lib/roadmap/outline";
import type { Chapter, Roadmap, SkillArea } from "@/lib/roadmap/queries";
import type { Own } from "./own";

/** Each step with its activities: a visitor's way leads to what there is to read, a member's to their own step. */
export const stepOutlinesOf = ({ steps }: Roadmap, own: Own | null): OutlinedStep[] =>
  steps.map((step, index) => {
    const standing = own?.standing.steps[index];
    const { key, name, outcome, why } = step;
    return {
      ...{ key, name, outcome, why },
      href: standing ? `/steps/${key}` : addressOf.step(step),
      standing: standing?.started ? `${standing.done} of ${standing.counted} done` : null,
      activities: step.activities.map((activity, at) => {
        const shown = standing?.activities[at]?.shown;
        const { key, title, times, optional } = activity;
        return {
          ...{ title, times, optional },
          href: standing ? `/steps/${step.key}?open=${key}#${key}` : addressOf.activity(step, activity),
          state: shown && shown !== "planned" ? shown : null,
        };
      }),
    };
  });

/** A chapter and the way to each of its entries. */
export const outlineOf = (chapter: Chapter): OutlinedChapter => ({
  href: addressOf.chapter(chapter),
  name: chapter.name,
  sentence: chapter.sentence,
  entries: chapter.entries.map((entry) => ({ href: addressOf.entry(chapter, entry), label: entry.name })),
});

/** An area and the way to each of its skills. */
export const areaIndexOf = (area: SkillArea): IndexedArea => ({
  key: area.key,
  href: addressOf.area(area),
  name: area.name,
  sentence: area.sentence,
  skills: area.skills.map((skill) => ({ href: addressOf.skill(skill), label: skill.name })),
});

/** The way to each skill, in the order they are named. */
export const skillLinksOf = (named: { skillKeys: string[] }, roadmap: Roadmap) =>
  skillsOf(named, roadmap).map((skill) => ({ href: addressOf.skill(skill), label: skill.name }));

/** What the guide has on a skill, chapter by chapter. */
export const readingLinksOf = (skillKey: string, roadmap: Roadmap) =>
  readingsOn(skillKey, roadmap).map((chapter) => ({ term: chapter.name, links: outlineOf(chapter).entries }));

/** The way to a neighbour in the reading. */
export const wayTo = (href: string, { name }: { name: string }) => ({ href, label: name });
