import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  headOf,
  labelsOf,
  middlesOf,
  sizes,
  stretchesOf,
  type ActState,
  type LineStep,
} from "@/components/charts/line-geometry";
import { drawLine } from "@/components/charts/line-pen";

const states: ActState[] = [
  "verified",
  "done",
  "doing",
  "planned",
  "skipped",
  "blocked",
  "paused",
  "forecast",
];
const someActs = fc.array(fc.constantFrom(...states), { maxLength: 14 });
const someStep = fc.record({
  acts: someActs,
  state: fc.constantFrom<LineStep["state"]>("ahead", "active", "passed", "verified"),
  range: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  current: fc.boolean(),
});
const someSteps = fc.array(someStep, { minLength: 1, maxLength: 6 });
const active = (acts: ActState[]): LineStep => ({ acts, state: "active", current: true });

describe("the stretches of a step", () => {
  test("equal neighbours are one stretch", () => {
    const runs = stretchesOf(["done", "done", "skipped", "done"], 0, 100, 10);
    expect(runs.map(({ state, count, start, end }) => [state, count, start, end])).toEqual([
      ["done", 2, 10, 50],
      ["skipped", 1, 50, 70],
      ["done", 1, 70, 90],
    ]);
  });

  test("the first and the last reach under the rings", () => {
    const runs = stretchesOf(["done", "planned"], 100, 100, 10);
    expect([runs[0]?.from, runs.at(-1)?.to]).toEqual([100, 200]);
  });

  test("they follow each other without gap or overlap, and all activities are in them", () => {
    fc.assert(
      fc.property(someActs, fc.integer({ min: 0, max: 5 }), (acts, index) => {
        const pitch = 1000 / 6;
        const runs = stretchesOf(acts, index * pitch, pitch, 24);
        expect(runs.flatMap(({ state, count }) => Array<ActState>(count).fill(state))).toEqual(acts);
        let place = index * pitch;
        for (const { from, to } of runs) {
          expect(from).toBeCloseTo(place);
          expect(to).toBeGreaterThan(from);
          place = to;
        }
        if (runs.length > 0) expect(place).toBeCloseTo((index + 1) * pitch);
      }),
    );
  });

  test("each activity has its middle inside its stretch, in order", () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        for (const run of stretchesOf(acts, 0, 200, 24)) {
          const middles = middlesOf(run);
          expect(middles).toHaveLength(run.count);
          expect(middles.every((at) => at > run.start && at < run.end)).toBe(true);
          expect(middles).toEqual([...middles].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe("the head of the line", () => {
  const at = (...acts: ActState[]) => headOf([active(acts)], 120, 10);

  test("stands at what is being done", () => expect(at("planned", "doing", "planned", "planned")).toBe(47.5));
  test("else at what comes next", () => expect(at("done", "skipped", "planned", "planned")).toBe(72.5));
  test("else at the end of the step", () => expect(at("done", "verified", "skipped", "done")).toBe(110));
  test("a line without a current step has none", () => {
    expect(headOf([{ acts: ["doing"], state: "active" }], 120, 10)).toBeUndefined();
  });
});

describe("the words over the line", () => {
  test("say what is skipped, blocked and paused, and how often", () => {
    const steps: LineStep[] = [
      { acts: ["skipped", "skipped", "done"], state: "passed" },
      { acts: ["done", "paused", "done"], state: "passed", pause: "3–24 Aug" },
      active(["done", "done", "blocked"]),
    ];
    const said = labelsOf(steps, 333, 24).map(({ text }) => text);
    expect(said.sort()).toEqual(["2 skipped", "3–24 Aug", "Blocked"]);
  });

  test("the drawing knows when a word found no room", () => {
    const saysAll = (acts: ActState[]) =>
      drawLine({ steps: [active(acts)], size: "L", slots: 6, today: "Today" }).saysAll;
    expect(saysAll(["done", "done", "done", "doing"])).toBe(true);
    expect(saysAll(["skipped", "planned", "planned", "planned"])).toBe(false);
  });

  test("never touch; the head keeps its word", () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const head = { at: 400, text: "Today", tone: "now" } as const;
        const labels = labelsOf(steps, 1000 / 6, 24, head);
        expect(labels).toContainEqual(head);
        const ends = labels.map(({ at, text }) => [at - text.length * 3, at + text.length * 3] as const);
        for (const [index, [start, end]] of ends.entries()) {
          for (const [from, to] of ends.slice(index + 1)) expect(to <= start || from >= end).toBe(true);
        }
      }),
    );
  });
});

describe("the drawing", () => {
  const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

  test("whatever the steps, every number is finite and every bar runs forward", () => {
    fc.assert(
      fc.property(someSteps, fc.constantFrom("S", "L", "XL" as const), (steps, size) => {
        const { paths } = drawLine({
          steps,
          size,
          end: { range: 4 },
          lead: true,
          onward: true,
          today: "Today",
        });
        for (const path of Object.values(paths)) {
          expect(path).not.toMatch(/NaN|undefined|Infinity|e-/);
          for (const [, from, to] of path.matchAll(/M(-?[\d.]+) [\d.]+H(-?[\d.]+)/g)) {
            expect(Number(to)).toBeGreaterThanOrEqual(Number(from));
          }
        }
      }),
    );
  });

  test("nothing is drawn outside its height", () => {
    fc.assert(
      fc.property(someSteps, fc.constantFrom("S", "L", "XL" as const), (steps, size) => {
        const { paths } = drawLine({ steps, size, today: null });
        for (const [, y, height] of Object.values(paths)
          .join("")
          .matchAll(/M\S+ ([\d.]+)(?:H\S+?)?v([\d.]+)/g)) {
          expect(Number(y) + Number(height)).toBeLessThanOrEqual(sizes[size].height);
        }
      }),
    );
  });

  test("stations stand in equal distances, the end after the last", () => {
    const steps = Array.from({ length: 5 }, () => active(["planned"]));
    const { stations, last } = drawLine({ steps, size: "L", end: {}, today: null });
    expect([...stations, last].map(Math.round)).toEqual([0, 167, 333, 500, 667, 833]);
  });

  test("each state has an ink of its own: a gap, a break and a cross are three things", () => {
    const inks = (state: ActState) => {
      const { paths, crosses } = drawLine({ steps: [active([state])], size: "L", today: null });
      return [
        ...Object.entries(paths).flatMap(([ink, path]) => (path ? [ink] : [])),
        ...crosses.map(() => "cross"),
      ];
    };
    expect(Object.fromEntries(states.map((state) => [state, inks(state)]))).toEqual({
      verified: ["done", "ticks"],
      done: ["done", "ticks"],
      doing: ["planned", "done", "ticks"],
      planned: ["planned", "plannedTicks"],
      skipped: [],
      blocked: ["planned", "cross"],
      paused: ["breaks"],
      forecast: ["forecast"],
    });
  });

  test("verified is two lines where done is one", () => {
    const bars = (state: ActState) =>
      drawLine({ steps: [active([state])], size: "L", today: null }).paths.done.match(/z/g);
    expect([bars("done")?.length, bars("verified")?.length]).toEqual([1, 2]);
  });

  test("a whole line stays small", () => {
    const acts: ActState[] = ["verified", "done", "skipped", "done", "paused", "doing", "planned", "blocked"];
    const steps = Array.from({ length: 5 }, () => active(acts));
    const { paths } = drawLine({ steps, size: "L", end: {}, lead: true, onward: true, today: "Today" });
    expect(numbers(Object.values(paths).join("")).length).toBeLessThan(500);
  });
});
