import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOf, hasPage } from "@/lib/roadmap/addresses";
import {
  activitiesFor,
  activityOf,
  chaptersBeside,
  demandsOn,
  entryOn,
  neighboursOf,
  pathOf,
  readingsOn,
} from "@/lib/roadmap/guide";
import { findPublicRoadmap, type Entry, type Roadmap } from "@/lib/roadmap/queries";

let roadmap: Roadmap;
beforeAll(async () => void (roadmap = await findPublicRoadmap()));

const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
const chapter = (key: string) => roadmap.chapters.find((chapter) => chapter.key === key)!;
const entry = (key: string) =>
  roadmap.chapters.flatMap(({ entries }) => entries).find((entry) => entry.key === key)!;

test("a step has the chapters that name it, in reading order", () => {
  expect(keys(chaptersBeside("fundamentals", roadmap))).toEqual(["certifications", "frameworks"]);
  expect(chaptersBeside("nowhere", roadmap)).toEqual([]);
});

describe("a skill", () => {
  test("names who asks for it, and how much", () => {
    expect(demandsOn("ci-cd", roadmap).map(({ entry, level }) => [entry.key, level])).toEqual([
      ["release-manager", 4],
      ["tpm", 3],
      ["senior-tpm", 3],
      ["principal-tpm", 4],
      ["tpm-manager", 3],
      ["head-of-program-management", 3],
    ]);
  });

  test("names what to read, without those who ask for it and without empty chapters", () => {
    expect(readingsOn("ci-cd", roadmap).map(({ key, entries }) => [key, keys(entries)])).toEqual([
      ["role", ["audience-project-manager"]],
      ["strengths", ["execution-mindset"]],
      ["resources", ["phoenix-project"]],
    ]);
  });

  test("names the activities that build it, step by step", () => {
    for (const step of activitiesFor("risks", roadmap))
      for (const { skillKeys } of step.activities) expect(skillKeys).toContain("risks");
    expect(activitiesFor("risks", roadmap).length).toBeGreaterThan(0);
    expect(activitiesFor("nothing", roadmap)).toEqual([]);
  });
});

test("an activity and its entry lead to each other", () => {
  const found = entryOn("certify-pmp", roadmap);
  expect([found?.chapter.key, found?.entry.key]).toEqual(["certifications", "pmp"]);
  expect(activityOf(found!.entry, roadmap)).toMatchObject({
    step: { key: "fundamentals" },
    activity: { key: "certify-pmp" },
  });
  expect(entryOn("lead-sprint-review", roadmap)).toBeNull();
  expect(activityOf(entry("jira"), roadmap)).toBeNull();
});

test("an entry has a page of its own when it asks for levels, else its place on its chapter’s", () => {
  expect(hasPage(entry("tpm"))).toBe(true);
  expect(addressOf.entry(chapter("levels"), entry("tpm"))).toBe("/roadmap/guide/levels/tpm");
  expect(hasPage(entry("jira"))).toBe(false);
  expect(addressOf.entry(chapter("tools"), entry("jira"))).toBe("/roadmap/guide/tools#jira");
});

test("neighbours are those just before and after", () => {
  const items = ["a", "b", "c"].map((key) => ({ key }));
  expect(neighboursOf(items, "b")).toEqual({ before: { key: "a" }, after: { key: "c" } });
  expect(neighboursOf(items, "a")).toEqual({ before: undefined, after: { key: "b" } });
  expect(neighboursOf(items, "c")).toEqual({ before: { key: "b" }, after: undefined });
});

describe("the path of a chapter", () => {
  test("growth levels divide after Senior TPM", () => {
    expect(pathOf(chapter("levels")).map(({ entry, depth, lane }) => [entry.key, depth, lane])).toEqual([
      ["tpm", 0, 0],
      ["senior-tpm", 1, 0],
      ["principal-tpm", 2, 0],
      ["tpm-manager", 2, 1],
      ["head-of-program-management", 3, 1],
    ]);
  });

  test("entries that come after nothing make no path", () => expect(pathOf(chapter("tools"))).toEqual([]));

  test("no two entries stand in one place, and each stands after the one it comes from", () => {
    const forest = fc
      .array(fc.nat(), { minLength: 2, maxLength: 12 })
      .map((picks) =>
        picks.map((pick, at) => ({ key: `${at}`, afterKey: at === 0 ? null : `${pick % at}` }) as Entry),
      );
    fc.assert(
      fc.property(forest, (entries) => {
        const places = pathOf({ entries });
        expect(new Set(places.map(({ depth, lane }) => `${depth} ${lane}`)).size).toBe(entries.length);
        for (const { entry, depth } of places.slice(1))
          expect(places.find((place) => place.entry.key === entry.afterKey)!.depth).toBe(depth - 1);
      }),
    );
  });
});
