import fc from "fast-check";
import { expect, test } from "vitest";
import { latestOf, levelsOf } from "@/lib/skills/levels";

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
