import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GrantLevel } from "@/lib/generated/prisma/enums";
import { allows, type Given, keysAt, LEVELS, levelOf, type Scope } from "@/lib/grants/grant";

const level = fc.constantFrom(...LEVELS);
const given = level.map((level): Given => ({ level, expiresAt: null }));
const keys = ["a", "b", "c"];
const grants = fc.dictionary(fc.constantFrom(...keys), given).map((all) => new Map(Object.entries(all)));
const scope: fc.Arbitrary<Scope> = fc.record({
  steps: grants,
  areas: grants,
  milestones: fc.constant(new Map()),
});
const placed = fc.record({
  id: fc.constant("one"),
  stepKeys: fc.subarray(keys),
  areaKeys: fc.subarray(keys),
});
const withOwn = (scope: Scope, level: GrantLevel): Scope => ({
  ...scope,
  milestones: new Map([["one", { level, expiresAt: null }]]),
});

test("each level includes the ones before it, and no other", () => {
  for (const [at, level] of LEVELS.entries())
    for (const [asked, other] of LEVELS.entries()) expect(allows(level, other)).toBe(at >= asked);
});

test("what is granted at least so far", () => {
  const given = new Map(LEVELS.map((level) => [level.toLowerCase(), { level, expiresAt: null }]));
  expect(keysAt(given, "READ")).toEqual(["read", "comment", "review"]);
});

describe("how much of a milestone is seen", () => {
  test("is what was said of it alone, if anything was", () =>
    fc.assert(
      fc.property(placed, scope, level, (milestone, scope, level) => {
        expect(levelOf(milestone, withOwn(scope, level))).toBe(level);
      }),
    ));

  test("is else the most that one of its steps and areas opens", () =>
    fc.assert(
      fc.property(placed, scope, (milestone, scope) => {
        const behind = [
          ...milestone.stepKeys.map((key) => scope.steps.get(key)?.level),
          ...milestone.areaKeys.map((key) => scope.areas.get(key)?.level),
        ].filter((level): level is GrantLevel => level !== undefined && allows(level, "READ"));
        const seen = levelOf(milestone, scope);
        expect(behind.every((level) => allows(seen, level))).toBe(true);
        expect(behind.includes(seen)).toBe(seen !== "NONE");
      }),
    ));

  test("is nothing where its steps and areas are summaries", () =>
    fc.assert(
      fc.property(placed, (milestone) => {
        const summaries = new Map(keys.map((key) => [key, { level: "SUMMARY", expiresAt: null } as const]));
        expect(levelOf(milestone, { steps: summaries, areas: summaries, milestones: new Map() })).toBe(
          "NONE",
        );
      }),
    ));

  test("never grows when something is taken back, and never shrinks when more is given", () =>
    fc.assert(
      fc.property(placed, scope, fc.constantFrom(...keys), given, (milestone, scope, key, more) => {
        const before = scope.steps.get(key)?.level ?? "NONE";
        const steps = new Map(scope.steps).set(key, more);
        const [less, most] = allows(more.level, before)
          ? [scope, { ...scope, steps }]
          : [{ ...scope, steps }, scope];
        expect(allows(levelOf(milestone, most), levelOf(milestone, less))).toBe(true);
      }),
    ));
});
