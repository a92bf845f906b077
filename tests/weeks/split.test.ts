import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PARTS, StepSplit } from "@/lib/roadmap/split";
import { CheckInInput, WeekInput } from "@/lib/weeks/schema";
import { driftOf, faultOf, recentOf, sharesOf, splitOf, sumOf } from "@/lib/weeks/split";
import { roadmap } from "@/prisma/roadmap/v1";

const split = (code: number, coordination: number, communication: number, strategy: number) => ({
  code,
  coordination,
  communication,
  strategy,
});

const typed = (given: Record<string, unknown>) =>
  WeekInput.safeParse({
    formKey: "0192d5a0-0000-7000-8000-000000000001",
    monday: "2026-11-16",
    revision: "0",
    unit: "PERCENT",
    show: [],
    ...given,
  });
const complaints = (given: Record<string, unknown>) =>
  typed(given).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a split is refused in a sentence", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["that does not sum to 100", { code: "50", strategy: "40" }, ": The four add up to 90 %. Make it 100."],
    ["that sums to more", { code: "80", strategy: "40.5" }, ": The four add up to 120.5 %. Make it 100."],
    ["with −3", { code: "-3" }, "code: Enter a number from 0 to 100"],
    ["with −3 hours", { unit: "HOURS", code: "-3" }, "code: Enter a number from 0 to 100"],
    ["with 200 hours", { unit: "HOURS", coordination: "200" }, "coordination: Enter a number from 0 to 100"],
    ["with words", { strategy: "most" }, "strategy: Enter a number from 0 to 100"],
    ["with 1e2", { strategy: "1e2" }, "strategy: Enter a number from 0 to 100"],
    [
      "of more hours than a week has",
      { unit: "HOURS", code: "60", coordination: "60" },
      ": The four add up to 120 hours. A week has room for 100 at most.",
    ],
    [
      "of no time",
      { unit: "HOURS", code: "0" },
      ": The four add up to no time at all. Leave them empty instead.",
    ],
    ["in another unit", { unit: "DAYS" }, "unit: Choose percent or hours"],
  ])("%s", (_, given, sentence) => expect(complaints(given)).toEqual([sentence]));

  test("and the ones that are right are not", () => {
    expect(complaints({})).toBeUndefined();
    expect(
      complaints({ code: "40", coordination: "30", communication: "20", strategy: "10" }),
    ).toBeUndefined();
    expect(complaints({ code: "100" })).toBeUndefined();
    expect(complaints({ unit: "HOURS", code: "12,5", coordination: "20.25" })).toBeUndefined();
    expect(complaints({ unit: "HOURS", code: "100" })).toBeUndefined();
    expect(complaints({ unit: "HOURS", code: "0.25" })).toBeUndefined();
    expect(typed({ code: "33.33", coordination: "33.33", communication: "33.34" }).data).toMatchObject({
      code: 33.33,
      strategy: null,
    });
  });
});

test("a check-in is from 1 to 5", () => {
  const said = (level: string) =>
    CheckInInput.safeParse({ month: "2026-11-01", hard: { ambiguity: level }, note: {} });
  expect(["", "1", "5"].map((level) => said(level).success)).toEqual([true, true, true]);
  expect(["0", "6", "hard"].map((level) => said(level).success)).toEqual([false, false, false]);
  const { error } = CheckInInput.safeParse({
    month: "2026-11-01",
    hard: { ambiguity: "" },
    note: { ambiguity: "Lost?" },
  });
  expect(error?.issues).toMatchObject([
    { path: ["hard", "ambiguity"], message: "Choose how hard it was, so that the note is kept" },
  ]);
});

describe("shares", () => {
  const numbers = fc
    .tuple(...PARTS.map(() => fc.integer({ min: 0, max: 25 })))
    .map((all) => split(...(all as [number, number, number, number])));

  test("in hours are percents that add up to 100, in the same proportions", () => {
    fc.assert(
      fc.property(
        numbers.filter((hours) => sumOf(hours) > 0),
        (hours) => {
          const shares = sharesOf(hours);
          expect(sumOf(shares)).toBeCloseTo(100);
          for (const part of PARTS) expect(shares[part] * sumOf(hours)).toBeCloseTo(hours[part] * 100);
          expect(faultOf("HOURS", hours)).toBeNull();
        },
      ),
    );
  });

  test("that were left open are none, and one left open among others is 0", () => {
    const open = { code: null, coordination: null, communication: null, strategy: null };
    expect(splitOf(open)).toBeNull();
    expect(splitOf({ ...open, code: 100 })).toEqual(split(100, 0, 0, 0));
  });
});

describe("the latest weeks", () => {
  test("are the mean of four that have a split; a gap is no zero", () => {
    expect(recentOf([])).toBeNull();
    expect(recentOf([split(80, 20, 0, 0)])).toEqual(split(80, 20, 0, 0));
    expect(
      recentOf([
        split(80, 20, 0, 0),
        split(60, 20, 20, 0),
        split(40, 40, 20, 0),
        split(60, 40, 0, 0),
        split(0, 0, 0, 100),
      ]),
    ).toEqual(split(60, 30, 10, 0));
  });

  test("drift where a part takes fifteen percent more than its step asks, not below", () => {
    const target = split(40, 25, 25, 10);
    expect(driftOf(split(55, 20, 20, 5), target)).toEqual({ part: "code", over: 15 });
    expect(driftOf(split(54, 21, 20, 5), target)).toBeNull();
    expect(driftOf(split(20, 60, 10, 10), target)).toEqual({ part: "coordination", over: 35 });
    expect(driftOf(split(10, 40, 40, 10), target)).toEqual({ part: "coordination", over: 15 });
  });
});

describe("the target of each step", () => {
  test("adds up to 100, in whole percents", () => {
    for (const { key, split } of roadmap.steps) {
      expect({ key, sum: split && sumOf(split) }).toEqual({ key, sum: 100 });
      for (const part of PARTS) expect(Number.isInteger(split![part])).toBe(true);
    }
  });
  test("leads from code to strategy, step by step", () => {
    const along = (part: (typeof PARTS)[number]) => roadmap.steps.map(({ split }) => split![part]);
    expect(along("code")).toEqual(along("code").toSorted((a, b) => b - a));
    expect(along("strategy")).toEqual(along("strategy").toSorted((a, b) => a - b));
  });
  test("may be missing in a version that had none", () => {
    expect(StepSplit.parse({})).toBeNull();
    expect(() => StepSplit.parse({ code: 100 })).toThrow();
  });
});
