import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestOf, levelsOf, reachedOf } from "@/lib/skills/levels";

const rating = (raterId: string | null, level: number, skillKey = "risks") => ({ skillKey, raterId, level });
const risks = (...ratings: ReturnType<typeof rating>[]) => levelsOf("maya", ratings).get("risks");

test("a claim and an endorsement are kept apart", () => {
  expect(risks(rating("maya", 4), rating("tomas", 2))).toEqual({ claimed: 4, endorsed: { low: 2, high: 2 } });
});
test("mentors who differ are a range, never an average", () => {
  expect(risks(rating("tomas", 2), rating("priya", 4), rating("jonas", 3))).toEqual({
    claimed: null,
    endorsed: { low: 2, high: 4 },
  });
});
test("of each rater the last word counts, and of former ones every word that was kept", () => {
  const newestFirst = [
    rating("tomas", 3),
    rating(null, 4),
    rating("tomas", 1),
    rating(null, 2),
    rating("maya", 5),
  ];
  expect(latestOf(newestFirst).map(({ level }) => level)).toEqual([3, 4, 2, 5]);
  expect(latestOf([rating("tomas", 3), rating("tomas", 1, "kpis")])).toHaveLength(2);
  expect(risks(...latestOf(newestFirst))).toEqual({ claimed: 5, endorsed: { low: 2, high: 4 } });
});
test("a skill nobody spoke of has no levels", () =>
  expect(levelsOf("maya", []).get("risks")).toBeUndefined());

test("the order of ratings never matters", () => {
  const ratings = fc.uniqueArray(
    fc.record({
      raterId: fc.constantFrom("maya", "tomas", "priya", "jonas"),
      level: fc.integer({ min: 0, max: 5 }),
      skillKey: fc.constant("risks"),
    }),
    { selector: ({ raterId }) => raterId },
  );
  fc.assert(fc.property(ratings, (some) => void expect(risks(...some)).toEqual(risks(...some.toReversed()))));
});

describe("how near somebody is to what is wanted", () => {
  const levels = levelsOf("maya", [
    rating("maya", 3),
    rating("tomas", 2),
    rating("jonas", 4),
    rating("maya", 1, "kpis"),
    rating("tomas", 3, "kpis"),
  ]);
  test("is counted by the own word and by what all mentors agree on", () =>
    expect(reachedOf({ risks: 3, kpis: 2 }, levels)).toEqual({ of: 2, claimed: 1, endorsed: 1 }));
  test("a level that is met just so is reached", () =>
    expect(reachedOf({ risks: 2, kpis: 1 }, levels)).toEqual({ of: 2, claimed: 2, endorsed: 2 }));
  test("where nobody spoke only level 0 is reached", () =>
    expect(reachedOf({ apis: 0, roadmaps: 1 }, levels)).toEqual({ of: 2, claimed: 1, endorsed: 1 }));
  test("more is wanted, fewer are reached", () => {
    const wanted = fc.dictionary(fc.constantFrom("risks", "kpis", "apis"), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(wanted, (targets) => {
        const more = Object.fromEntries(Object.entries(targets).map(([key, level]) => [key, level + 1]));
        const [less, now] = [reachedOf(more, levels), reachedOf(targets, levels)];
        expect(less.claimed).toBeLessThanOrEqual(now.claimed);
        expect(less.endorsed).toBeLessThanOrEqual(now.endorsed);
        expect(now.claimed).toBeLessThanOrEqual(now.of);
      }),
    );
  });
});
