import { addressOf } from "../../lib/roadmap/addresses.ts";
import { roadmap } from "../../prisma/roadmap/v1.ts";
import { article, type Row } from "./article.ts";

const { steps, areas, chapters } = roadmap;

/** Every row of content with its public page. */
export const pages: ReadonlyMap<string, string> = new Map<Row, string>([
  ...steps.flatMap((step): [Row, string][] => [
    [`step ${step.key}`, addressOf.step(step)],
    ...step.activities.map((activity): [Row, string] => [
      `activity ${activity.key}`,
      addressOf.activity(step, activity),
    ]),
  ]),
  ...areas.flatMap((area): [Row, string][] => [
    [`area ${area.key}`, addressOf.area(area)],
    ...area.skills.map((skill): [Row, string] => [`skill ${skill.key}`, addressOf.skill(skill)]),
  ]),
  ...chapters.flatMap((chapter): [Row, string][] => [
    [`chapter ${chapter.key}`, addressOf.chapter(chapter)],
    ...chapter.entries.map((entry): [Row, string] => [
      `entry ${entry.key}`,
      addressOf.entry(chapter, { key: entry.key, targets: entry.targets ?? {} }),
    ]),
  ]),
]);

/** The pages that make real what the article names. */
export const articlePages = [
  ...new Set(article.flatMap(([, ...rows]) => rows.map((row) => pages.get(row) ?? `no page: ${row}`))),
];
