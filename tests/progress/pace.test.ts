import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecast } from "@/lib/progress/forecast";
import { activeWeeks, dayAfter } from "@/lib/progress/pace";
import { addDays, daysBetween } from "@/lib/days";

const calm = { pauses: [], setAside: [] };

describe("active weeks", () => {
  const finished = [
    { day: "2026-11-09", hours: 2 },
    { day: "2026-11-15", hours: 1.5 },
    { day: "2026-11-18", hours: 4 },
    { day: "2026-11-25", hours: 9 },
  ];
  const weeks = (given: Partial<Parameters<typeof activeWeeks>[3]> = {}) =>
    activeWeeks(finished, "2026-11-02", "2026-11-25", { ...calm, ...given });

  test("hold the hours finished in them, and nothing where nothing was", () =>
    expect(weeks()).toEqual([
      { monday: "2026-11-02", hours: 0 },
      { monday: "2026-11-09", hours: 3.5 },
      { monday: "2026-11-16", hours: 4 },
    ]));

  test("leave out what was paused for most of it, and what was set aside", () => {
    expect(
      weeks({ pauses: [{ from: "2026-11-05", until: "2026-11-11" }] }).map(({ monday }) => monday),
    ).toEqual(["2026-11-09", "2026-11-16"]);
    expect(weeks({ setAside: ["2026-11-16"] }).map(({ monday }) => monday)).toEqual([
      "2026-11-02",
      "2026-11-09",
    ]);
  });
});

describe("dates", () => {
  test("follow the weeks, and step over pauses", () => {
    expect(dayAfter(2, "2026-11-25", [])).toBe("2026-12-09");
    expect(dayAfter(0.5, "2026-11-25", [])).toBe("2026-11-29");
    expect(dayAfter(2, "2026-11-25", [{ from: "2026-12-01", until: "2026-12-07" }])).toBe("2026-12-16");
    expect(dayAfter(2, "2026-11-25", [{ from: "2026-11-01", until: "2026-11-26" }])).toBe("2026-12-11");
    expect(dayAfter(2, "2026-11-25", [{ from: "2026-10-01", until: "2026-11-24" }])).toBe("2026-12-09");
    expect(dayAfter(2, "2026-11-25", [{ from: "2026-10-01", until: "2026-11-10" }])).toBe("2026-12-09");
    expect(dayAfter(2, "2026-11-25", [{ from: "2027-01-01", until: "2027-02-01" }])).toBe("2026-12-09");
  });

  test("step over a pause of one day, and over several in any order", () => {
    const day = (iso: string) => ({ from: iso, until: iso });
    expect(dayAfter(2, "2026-11-25", [day("2026-12-01")])).toBe("2026-12-10");
    expect(dayAfter(2, "2026-11-25", [day("2026-11-25")])).toBe("2026-12-10");
    const pauses = [{ from: "2026-12-10", until: "2026-12-20" }, day("2026-12-01")];
    expect(dayAfter(2, "2026-11-25", pauses)).toBe("2026-12-21");
    expect(dayAfter(2, "2026-11-25", pauses.toReversed())).toBe("2026-12-21");
  });

  test("move by six weeks when six weeks are paused, and the pace does not", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ ago: fc.integer({ min: 1, max: 100 }), hours: fc.integer({ min: 1, max: 9 }) }),
          {
            minLength: 1,
          },
        ),
        fc.integer({ min: 1, max: 60 }),
        (done, left) => {
          const day = "2026-11-23";
          const finished = done.map(({ ago, hours }) => ({ day: addDays(day, -ago), hours }));
          const joined = addDays(day, -140);
          const without = forecast(hoursOf(activeWeeks(finished, joined, day, calm)), [left]);

          const pause = { from: day, until: addDays(day, 41) };
          const back = addDays(day, 42);
          const during = forecast(hoursOf(activeWeeks(finished, joined, day, { ...calm, pauses: [pause] })), [
            left,
          ]);
          const afterwards = forecast(
            hoursOf(activeWeeks(finished, joined, back, { ...calm, pauses: [pause] })),
            [left],
          );
          expect(during).toEqual(without);
          expect(afterwards).toEqual(without);
          if (without.kind !== "dates" || !without.parts[0]) return;
          const { likely } = without.parts[0];
          const then = dayAfter(likely, day, []);
          expect(daysBetween(then, dayAfter(likely, day, [pause]))).toBe(42);
          expect(dayAfter(likely, back, [pause])).toBe(dayAfter(likely, day, [pause]));
        },
      ),
      { numRuns: 50 },
    );
  });
});

const hoursOf = (weeks: { hours: number }[]) => weeks.map(({ hours }) => hours);
