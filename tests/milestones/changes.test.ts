import fc from "fast-check";
import { expect, test } from "vitest";
import type { MilestoneContent } from "@/lib/milestones/content";
import { changesBetween } from "@/lib/milestones/changes";

const version: MilestoneContent = {
  title: "Release freeze cut",
  happenedOn: "2026-11-14",
  kind: "DELIVERY",
  situation: null,
  role: "I mapped the tests.",
  people: null,
  outcome: null,
  measure: "9 → 3 days",
  evidence: [{ url: "https://example.com/a", label: "Log" }],
  activities: [{ key: "report-outcome", title: "Report an outcome" }],
  skills: [],
};

test("nothing changed, nothing to read", () => expect(changesBetween(version, { ...version })).toEqual([]));

test("words that came and went are told apart", () => {
  expect(changesBetween(version, { ...version, role: "I mapped eleven tests." })).toEqual([
    {
      field: "role",
      parts: [
        { text: "I mapped ", was: "kept" },
        { text: "the", was: "removed" },
        { text: "eleven", was: "added" },
        { text: " tests.", was: "kept" },
      ],
    },
  ]);
});

test("a sentence that was rewritten is read in one piece", () => {
  expect(changesBetween(version, { ...version, role: "We wrote the tests." })).toEqual([
    {
      field: "role",
      parts: [
        { text: "I mapped", was: "removed" },
        { text: "We wrote", was: "added" },
        { text: " the tests.", was: "kept" },
      ],
    },
  ]);
});

test("a long text written anew is shown whole, before and after, and nobody waits for it", () => {
  const words = (word: string) => Array.from({ length: 500 }, (_, i) => `${word}${i} and`).join(" ");
  const [old, now] = [words("a"), words("b")];
  expect(changesBetween({ ...version, role: old }, { ...version, role: now })).toEqual([
    {
      field: "role",
      parts: [
        { text: old, was: "removed" },
        { text: now, was: "added" },
      ],
    },
  ]);
});

test("a field that was empty is all new", () => {
  expect(changesBetween(version, { ...version, people: "Ana" })).toEqual([
    { field: "people", parts: [{ text: "Ana", was: "added" }] },
  ]);
});

test("evidence, activities and skills are told by what came and went", () => {
  const after = {
    ...version,
    evidence: [{ url: "https://example.com/b", label: "https://example.com/b" }],
    skills: [{ key: "kpis", name: "KPIs" }],
  };
  expect(changesBetween(version, after)).toEqual([
    { field: "evidence", added: ["https://example.com/b"], removed: ["Log (https://example.com/a)"] },
    { field: "skills", added: ["KPIs"], removed: [] },
  ]);
});

test("the date, the kind and the activities are told by what came and went, in the order they are read", () => {
  const after = {
    ...version,
    happenedOn: "2026-11-15",
    kind: null,
    activities: [{ key: "lead", title: "Lead a review" }],
  };
  expect(changesBetween(version, after)).toEqual([
    { field: "happenedOn", added: ["2026-11-15"], removed: ["2026-11-14"] },
    { field: "kind", added: [], removed: ["DELIVERY"] },
    { field: "activities", added: ["Lead a review"], removed: ["Report an outcome"] },
  ]);
});

test("a blank before or behind what was changed is not marked as changed", () => {
  const partsOf = (old: string, now: string) =>
    changesBetween({ ...version, role: old }, { ...version, role: now }).flatMap((change) =>
      "parts" in change ? change.parts.map(({ text, was }) => `${was}:${text}`) : [],
    );
  expect(partsOf("One. Two.\n\nOld words", "One. Two.\n\nNew words")).toEqual([
    "kept:One. Two.\n\n",
    "removed:Old",
    "added:New",
    "kept: words",
  ]);
  expect(partsOf("  old  ", "  new  ")).toEqual(["kept:  ", "removed:old", "added:new", "kept:  "]);
});

test("what was kept and removed is the old text, what was kept and added the new", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (old, now) => {
      const [change] = changesBetween({ ...version, outcome: old }, { ...version, outcome: now });
      if (!change || !("parts" in change)) return void expect(old).toBe(now);
      const read = (skip: string) =>
        change.parts
          .filter(({ was }) => was !== skip)
          .map(({ text }) => text)
          .join("");
      expect([read("added"), read("removed")]).toEqual([old, now]);
    }),
  );
});
