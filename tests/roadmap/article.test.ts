import { expect, test } from "vitest";
import { roadmap } from "@/prisma/roadmap/v1";
import { article } from "@/tests/roadmap/article";

const { steps, areas, chapters } = roadmap;
const rows = Object.entries({
  step: steps,
  activity: steps.flatMap(({ activities }) => activities),
  area: areas,
  skill: areas.flatMap(({ skills }) => skills),
  chapter: chapters,
  entry: chapters.flatMap(({ entries }) => entries),
}).flatMap(([kind, contents]) => contents.map(({ key }) => `${kind} ${key}`));

test.each(article)("“%s” has its rows", (_, ...wanted) => {
  expect(wanted).not.toEqual([]);
  expect(wanted.filter((row) => !rows.includes(row))).toEqual([]);
});

test("nothing but activities stands in the roadmap that the article does not name", () => {
  const wanted = new Set<string>(article.flatMap(([, ...wanted]) => wanted));
  expect(rows.filter((row) => !wanted.has(row) && !row.startsWith("activity "))).toEqual([]);
});
