import { beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "@/lib/roadmap/addresses";
import { findPublicRoadmap } from "@/lib/roadmap/queries";
import { roadmap } from "@/prisma/roadmap/v1";
import { article } from "@/tests/roadmap/article";

/** Every row that has a public page, as "key page", from what the database holds. */
const places = new Set(["skills /roadmap/skills", "steps /roadmap#steps"]);

beforeAll(async () => {
  const { steps, areas, chapters } = await findPublicRoadmap();
  const add = (row: { key: string }, page: string) => places.add(`${row.key} ${page}`);
  for (const step of steps) {
    add(step, addressOf.step(step));
    for (const activity of step.activities) add(activity, addressOf.activity(step, activity));
  }
  for (const area of areas) {
    add(area, addressOf.area(area));
    for (const skill of area.skills) add(skill, addressOf.skill(skill));
  }
  for (const chapter of chapters) {
    add(chapter, addressOf.chapter(chapter));
    for (const entry of chapter.entries) add(entry, addressOf.entry(chapter, entry));
  }
});

test.each(article)("the article’s “%s” is %s on %s", (_, key, page) =>
  expect(places).toContain(`${key} ${page}`),
);

describe("nothing is left out", () => {
  const named = new Set(article.map(([, key]) => key));
  const missing = (rows: readonly { key: string }[]) =>
    rows.map(({ key }) => key).filter((key) => !named.has(key));

  test("of the steps", () => expect(missing(roadmap.steps)).toEqual([]));
  test("of the skills and their areas", () =>
    expect(missing([...roadmap.areas, ...roadmap.areas.flatMap(({ skills }) => skills)])).toEqual([]));
  test("of the guide", () =>
    expect(missing([...roadmap.chapters, ...roadmap.chapters.flatMap(({ entries }) => entries)])).toEqual(
      [],
    ));
});
