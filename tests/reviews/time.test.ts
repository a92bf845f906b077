import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { daysRun, nudgesDue, stoppedBy, usualDays } from "@/lib/reviews/time";

const START = "2026-10-20";
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days));
const stops = fc.array(
  fc
    .tuple(day, fc.integer({ min: 0, max: 12 }))
    .map(([from, days]) => ({ from, until: addDays(from, days) })),
  { maxLength: 5 },
);

describe("how many days a wait has run", () => {
  test("every day after the first counts, over a change of the clocks too", () => {
    expect(daysRun(START, START, [])).toBe(0);
    expect(daysRun(START, addDays(START, 10), [])).toBe(10);
    expect(daysRun(addDays(START, 1), START, [])).toBe(0);
  });

  test("a day that stands still counts never, and in two stops once", () => {
    const stop = { from: addDays(START, 3), until: addDays(START, 5) };
    expect(daysRun(START, addDays(START, 10), [stop])).toBe(7);
    expect(daysRun(START, addDays(START, 10), [stop, stop])).toBe(7);
    expect(daysRun(START, addDays(START, 4), [stop])).toBe(2);
  });

  test("it goes on by one a day, or stands", () =>
    fc.assert(
      fc.property(stops, fc.integer({ min: 0, max: 60 }), (stops, at) => {
        const today = addDays(START, at);
        const grown = daysRun(START, addDays(today, 1), stops) - daysRun(START, today, stops);
        const stands = stops.some(
          ({ from, until }) => from <= addDays(today, 1) && addDays(today, 1) <= until,
        );
        expect(grown).toBe(stands ? 0 : 1);
      }),
    ));

  test("what is asked back and answered on one day stops nothing; the day it is answered still waited for the member", () => {
    const asked = addDays(START, 2);
    expect(daysRun(START, addDays(START, 9), [stoppedBy(asked, asked)])).toBe(9);
    expect(daysRun(START, addDays(START, 9), [stoppedBy(asked, addDays(START, 8))])).toBe(3);
  });
});

test.each([
  [2, [], []],
  [3, [], [3]],
  [5, [3], []],
  [6, [3], [6]],
  [8, [], [3, 6]],
  [9, [3, 6], []],
])("on day %i, with %j sent, %j are due", (days, sent, due) => expect(nudgesDue(days, sent)).toEqual(due));

describe("how soon a mentor usually answers", () => {
  const answers = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 5, maxLength: 20 });

  test("four answers are no history, five are", () => {
    expect(usualDays([1, 1, 1, 1])).toBeNull();
    expect(usualDays([1, 1, 1, 1, 1])).toBe(1);
  });

  test("at least eight of ten came within it, and within a day less fewer", () =>
    fc.assert(
      fc.property(answers, (days) => {
        const usual = usualDays(days)!;
        const within = (most: number) => days.filter((day) => day <= most).length / days.length;
        expect(within(usual)).toBeGreaterThanOrEqual(0.8);
        if (usual > 1) expect(within(usual - 1)).toBeLessThan(0.8);
      }),
    ));

  test("their order says nothing", () =>
    fc.assert(
      fc.property(answers, (days) => void expect(usualDays(days.toReversed())).toBe(usualDays(days))),
    ));

  test("same-day answers are said to take a day", () => expect(usualDays([0, 0, 0.1, 0.2, 0])).toBe(1));
});
