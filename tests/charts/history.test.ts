import fc from "fast-check";
import { expect, test } from "vitest";
import {
  height,
  heightOf,
  historyPaths,
  width,
  type HistoryMoment,
} from "@/components/charts/history-geometry";

const moment = (at: number, more: Partial<HistoryMoment> = {}): HistoryMoment => ({
  ...{ at, claimed: null, supported: 0, endorsed: null },
  ...more,
});

test("a value holds until the next one, and the last to the edge", () => {
  const { claimed, supported } = historyPaths([
    moment(0, { claimed: 1 }),
    moment(0.5, { claimed: 3, supported: 2 }),
  ]);
  expect(claimed).toBe(`M0 ${heightOf(1)}H300V${heightOf(3)}H600`);
  expect(supported).toBe(`M0 ${heightOf(0)}H300V${heightOf(2)}H600`);
});

test("where nothing was said the line is open", () => {
  const { claimed } = historyPaths([
    moment(0),
    moment(0.25, { claimed: 2 }),
    moment(0.5),
    moment(0.75, { claimed: 2 }),
  ]);
  expect(claimed).toBe(`M150 ${heightOf(2)}H300M450 ${heightOf(2)}H600`);
});

test("mentors are two lines, as far apart as they are", () => {
  const { endorsed } = historyPaths([moment(0, { endorsed: { low: 1, high: 4 } })]);
  expect(endorsed).toBe(`M0 ${heightOf(1) + 2}H600M0 ${heightOf(4) - 2}H600`);
});

test("whatever the values, all is drawn inside", () => {
  const level = fc.option(fc.integer({ min: 0, max: 5 }));
  const some = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      claimed: level,
      supported: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(some, (moments) => {
      const paths = historyPaths(moments.map((one) => ({ ...one, endorsed: null })));
      for (const [, letter, number] of Object.values(paths)
        .join("")
        .matchAll(/([MHV ])(-?[\d.]+|NaN)/g)) {
        expect(Number(number)).toBeGreaterThanOrEqual(0);
        expect(Number(number)).toBeLessThanOrEqual(letter === "M" || letter === "H" ? width : height);
      }
    }),
  );
});
