import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { loadRoadmap, refuseReservedKeys, refuseUnknownKeys } from "@/prisma/roadmap/load";
import { roadmap } from "@/prisma/roadmap/v1";
import { ties } from "@/prisma/roadmap/v1/ties";

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
    ...("heading" in row && row.heading ? [row.heading] : []),
    ...("facts" in row ? row.facts.flat() : []),
  ]);
  test.each([
    /['"`]/,
    /[—–!]/,
    /^\s|\s$|\s\s/,
    /\b(leverag|ensur|utiliz|synerg|empower|seamless|passion|journey)/i,
  ])("nothing matches %s", (pattern) => expect(texts.filter((text) => pattern.test(text))).toEqual([]));
});

test("every tie belongs to an entry", () =>
  expect(Object.keys(ties).filter((key) => !entries.some((entry) => entry.key === key))).toEqual([]));

test("every address is a whole one, and secure", () => {
  const addresses = entries.flatMap(({ address }) => address ?? []);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => new URL(address).protocol !== "https:")).toEqual([]);
});

test("entries of one heading stand together", () => {
  for (const { key, entries } of roadmap.chapters) {
    const headings = entries.map(({ heading }) => heading);
    const changes = headings.filter((heading, at) => heading !== headings[at - 1]);
    expect(new Set(changes).size, key).toBe(changes.length);
  }
});

test("a certificate and a hybrid role name the activity that each is", () => {
  for (const { key, activity } of [...chapter("certifications").entries, ...chapter("roles").entries])
    expect(activity, key).toMatch(new RegExp(`-${key}$`));
});

test("an address that is none is refused", async () => {
  await expect(
    prisma.entry.updateMany({ where: { key: "jira" }, data: { address: "javascript:alert(1)" } }),
  ).rejects.toThrow("an_address_is_on_the_web");
});

test.each(["guide", "skills"])("no step can take the place /roadmap/%s", (key) => {
  const [first] = roadmap.steps;
  expect(() => refuseReservedKeys({ ...roadmap, steps: [{ ...first!, key }] })).toThrow(key);
  expect(() => refuseReservedKeys(roadmap)).not.toThrow();
});

test("an unknown skill, step, activity or entry is refused", () => {
  const [first] = roadmap.chapters;
  const withEntry = (change: object) => ({
    ...roadmap,
    chapters: [{ ...first!, entries: [{ ...first!.entries[0]!, ...change }] }],
  });
  expect(() => refuseUnknownKeys(withEntry({}))).not.toThrow();
  expect(() => refuseUnknownKeys(withEntry({ skills: ["nowhere"] }))).toThrow("unknown skill: nowhere");
  expect(() => refuseUnknownKeys(withEntry({ targets: { nowhere: 3 } }))).toThrow("unknown skill: nowhere");
  expect(() => refuseUnknownKeys(withEntry({ activity: "nowhere" }))).toThrow("unknown activity: nowhere");
  expect(() => refuseUnknownKeys(withEntry({ after: "nowhere" }))).toThrow("unknown entry");
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
