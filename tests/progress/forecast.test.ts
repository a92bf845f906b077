import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortOf, type ActivityEffort } from "@/lib/progress/effort";
import { forecast, type Range } from "@/lib/progress/forecast";

const weeks = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 12 });
const parts = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 6 });
const datesOf = (...args: Parameters<typeof forecast>) => {
  const found = forecast(...args);
  return found.kind === "dates" ? found.parts : [];
};
/** A part that never ends ends later than every other. */
const flat = (part: Range | null | undefined) =>
  part ? [part.early, part.likely, part.late] : [Infinity, Infinity, Infinity];

describe("the forecast", () => {
  test("says nothing from fewer than four weeks", () => {
    expect(forecast([5, 5, 5], [10])).toEqual({ kind: "too-little-data", weeks: 3 });
    expect(forecast([], [10])).toEqual({ kind: "too-little-data", weeks: 0 });
  });

  test("says nothing where nothing was finished, but an end that is reached is reached", () => {
    expect(forecast([0, 0, 0, 0], [10])).toEqual({ kind: "no-pace" });
    expect(datesOf([0, 0, 0, 0], [0])).toEqual([{ early: 0, likely: 0, late: 0 }]);
  });

  test("divides, where every week was the same", () =>
    expect(forecast([5, 5, 5, 5], [10, 12.5])).toEqual({
      kind: "dates",
      pace: 5,
      parts: [
        { early: 2, likely: 2, late: 2 },
        { early: 4.5, likely: 4.5, late: 4.5 },
      ],
    }));

  test("looks at the last eight weeks only", () =>
    expect(forecast([99, 99, 99, ...Array(8).fill(4)], [8])).toMatchObject({ pace: 4 }));

  test("counts a week without anything", () => {
    const [part] = datesOf([8, 0, 8, 0, 8, 0, 8, 0], [40]);
    expect(part!.likely).toBeGreaterThan(8);
    expect(part!.early).toBeLessThan(part!.late);
  });

  test("gives up beyond ten years", () => expect(datesOf([0, 0, 0, 0, 0, 0, 0, 1], [400])).toEqual([null]));

  test("is the same for the same seed", () => {
    fc.assert(
      fc.property(weeks, parts, fc.integer(), (finished, remaining, seed) => {
        expect(forecast(finished, remaining, { seed })).toEqual(forecast(finished, remaining, { seed }));
      }),
      { numRuns: 20 },
    );
  });

  test("is in order: early, likely, late, and one part after the other", () => {
    fc.assert(
      fc.property(weeks, parts, (finished, remaining) => {
        const ranges = datesOf(finished, remaining).map(flat);
        for (const range of ranges) expect(range).toEqual(range.toSorted((a, b) => a - b));
        for (const at of [0, 1, 2]) {
          const ends = ranges.map((range) => range[at]!);
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("never gets later by more hours a week or by less to do", () => {
    fc.assert(
      fc.property(weeks, parts, fc.integer({ min: 1, max: 10 }), (finished, remaining, extra) => {
        const now = datesOf(finished, remaining).map(flat);
        const faster = datesOf(finished, remaining, { extra }).map(flat);
        const shorter = datesOf(finished, [Math.max(0, remaining[0]! - extra), ...remaining.slice(1)]).map(
          flat,
        );
        now.forEach((range, part) => {
          range.forEach((end, at) => {
            expect(faster[part]![at]).toBeLessThanOrEqual(end);
            expect(shorter[part]![at]).toBeLessThanOrEqual(end + 1e-9);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("effort", () => {
  const on = (day: string) => ({ day, milestoneId: `of ${day}` });
  const first = on("2026-03-02");
  const one = (given: Partial<ActivityEffort> = {}) =>
    effortOf({ hours: 2, times: 3, optional: false, state: "PLANNED", since: null, logged: [], ...given });

  test.each<[string, Partial<ActivityEffort>, ReturnType<typeof effortOf>]>([
    ["nothing done leaves all", {}, { finished: [], left: 6 }],
    ["a milestone finishes one time", { logged: [first] }, { finished: [{ ...first, hours: 2 }], left: 4 }],
    [
      "done finishes the rest on its day",
      { logged: [first], state: "DONE", since: "2026-03-09" },
      {
        finished: [
          { ...first, hours: 2 },
          { day: "2026-03-09", hours: 4 },
        ],
        left: 0,
      },
    ],
    ["a skip finishes nothing", { state: "SKIPPED", since: "2026-03-09" }, { finished: [], left: 0 }],
    ["what is optional asks nothing", { optional: true }, { finished: [], left: 0 }],
    ["until it is begun", { optional: true, state: "DOING" }, { finished: [], left: 6 }],
    ["in any way", { optional: true, state: "BLOCKED" }, { finished: [], left: 6 }],
    [
      "by a milestone, too",
      { optional: true, logged: [first] },
      { finished: [{ ...first, hours: 2 }], left: 4 },
    ],
    [
      "done, where all was logged, finishes nothing more",
      { times: 1, logged: [first], state: "DONE", since: "2026-03-09" },
      { finished: [{ ...first, hours: 2 }], left: 0 },
    ],
    ["done on no known day leaves nothing", { state: "DONE" }, { finished: [], left: 0 }],
    ["what is blocked is still to do", { state: "BLOCKED" }, { finished: [], left: 6 }],
  ])("%s", (_, given, effort) => expect(one(given)).toEqual(effort));

  test("more milestones than times finish no more than was asked", () => {
    const logged = ["2026-01-05", "2026-01-04", "2026-01-03", "2026-01-02"].map(on);
    expect(one({ logged })).toEqual({
      finished: ["2026-01-02", "2026-01-03", "2026-01-04"].map((day) => ({ ...on(day), hours: 2 })),
      left: 0,
    });
  });

  test("nothing is lost and nothing invented", () => {
    const state = fc.constantFrom("PLANNED", "DOING", "DONE", "SKIPPED", "BLOCKED") as fc.Arbitrary<
      ActivityEffort["state"]
    >;
    const days = fc.constantFrom("2026-01-02", "2026-01-09", "2026-01-16");
    const logged = fc.array(days.map(on), { maxLength: 5 });
    fc.assert(
      fc.property(state, logged, fc.boolean(), (state, logged, optional) => {
        const { finished, left } = one({ state, since: "2026-02-01", logged, optional });
        const sum = finished.reduce((all, { hours }) => all + hours, 0) + left;
        expect(sum).toBeLessThanOrEqual(6);
        if (state !== "SKIPPED" && !optional) expect(sum).toBe(6);
      }),
    );
  });
});
