import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { loadRoadmap, refuseUnknownKeys } from "@/prisma/roadmap/load";
import { roadmap } from "@/prisma/roadmap/v1";
import { article } from "@/tests/roadmap/article";

const entries = roadmap.chapters.flatMap((chapter) => chapter.entries);
const keys = [...roadmap.chapters, ...entries].map(({ key }) => key);
const skills = roadmap.areas.flatMap((area) => area.skills.map(({ key }) => key));
const chapter = (key: string) => roadmap.chapters.find((chapter) => chapter.key === key)!;

test.each(article)("the article’s “%s” is %s", (_, key) => expect(keys).toContain(key));

test("nothing stands in the guide that the article does not name", () => {
  const named = new Set(article.map(([, key]) => key));
  expect(keys.filter((key) => !named.has(key))).toEqual([]);
});

test("keys are kebab-case and unique", () => {
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
});

test("a level names all skills, from 0 to 5; a hybrid role asks some", () => {
  for (const { key, targets } of chapter("levels").entries)
    expect(Object.keys(targets!).sort(), key).toEqual([...skills].sort());
  for (const { targets } of [...chapter("levels").entries, ...chapter("roles").entries])
    for (const level of Object.values(targets!)) expect([0, 1, 2, 3, 4, 5]).toContain(level);
  for (const { key, targets } of chapter("roles").entries)
    expect(Object.keys(targets!).length, key).toBeGreaterThanOrEqual(5);
});

describe("words", () => {
  const texts = [...roadmap.chapters, ...entries].flatMap((row) => [
    row.name,
    row.sentence,
    ...("facts" in row ? row.facts.flat() : []),
  ]);
  test.each([
    /['"`]/,
    /[—–!]/,
    /^\s|\s$|\s\s/,
    /\b(leverag|ensur|utiliz|synerg|empower|seamless|passion|journey)/i,
  ])("nothing matches %s", (pattern) => expect(texts.filter((text) => pattern.test(text))).toEqual([]));
});

test("an unknown skill or step is refused", () => {
  const [first] = roadmap.chapters;
  const withEntry = (change: object) => ({
    ...roadmap,
    chapters: [{ ...first!, entries: [{ ...first!.entries[0]!, ...change }] }],
  });
  expect(() => refuseUnknownKeys(withEntry({}))).not.toThrow();
  expect(() => refuseUnknownKeys(withEntry({ skills: ["nowhere"] }))).toThrow("unknown skill: nowhere");
  expect(() => refuseUnknownKeys(withEntry({ targets: { nowhere: 3 } }))).toThrow("unknown skill: nowhere");
  expect(() => refuseUnknownKeys({ ...roadmap, chapters: [{ ...first!, step: "nowhere" }] })).toThrow(
    "unknown step: nowhere",
  );
});

test("loading twice changes nothing, and a changed text comes back", async () => {
  const rows = () => prisma.entry.findMany({ orderBy: { key: "asc" } });
  await loadRoadmap(prisma);
  const loaded = await rows();
  expect(loaded).toHaveLength(entries.length);
  await loadRoadmap(prisma);
  expect(await rows()).toEqual(loaded);

  await prisma.entry.updateMany({ where: { key: "jira" }, data: { sentence: "Something older." } });
  await prisma.roadmap.update({ where: { version: 1 }, data: { digest: "older" } });
  await loadRoadmap(prisma);
  expect(await rows()).toEqual(loaded);
});
