import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { loadRoadmap, refuseUnknownKeys } from "@/prisma/roadmap/load";
import { roadmap } from "@/prisma/roadmap/v1";

const entries = roadmap.chapters.flatMap((chapter) => chapter.entries);
const keys = [...roadmap.chapters, ...entries].map(({ key }) => key);
const skills = roadmap.areas.flatMap((area) => area.skills.map(({ key }) => key));
const chapter = (key: string) => roadmap.chapters.find((chapter) => chapter.key === key)!;

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

test("no level of a branch asks less than the one below it", () => {
  const branches = [
    ["tpm", "senior-tpm", "principal-tpm"],
    ["tpm", "senior-tpm", "tpm-manager", "head-of-program-management"],
  ];
  for (const branch of branches)
    for (const [at, above] of branch.slice(1).entries())
      expect(moreThan(above, branch[at]!), `${branch[at]} beside ${above}`).toEqual([]);
});

test("the branches part: a principal goes deeper into systems, a manager further with people", () => {
  expect(moreThan("tpm-manager", "principal-tpm")).toEqual(
    expect.arrayContaining(["system-design", "technical-conversation", "roadmaps", "foresight"]),
  );
  expect(moreThan("principal-tpm", "tpm-manager")).toEqual(
    expect.arrayContaining(["active-listening", "conflict-resolution", "interpersonal-trust"]),
  );
});

test("no hybrid role asks more than a TPM, but for the release manager’s pipelines", () => {
  expect(chapter("roles").entries.flatMap(({ key }) => moreThan("tpm", key))).toEqual(["ci-cd"]);
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

/** The skills of which `other` asks more than `key`. */
function moreThan(key: string, other: string) {
  const asked = (entry: string) => entries.find((row) => row.key === entry)!.targets!;
  return Object.keys(asked(other)).filter((skill) => asked(other)[skill]! > asked(key)[skill]!);
}
