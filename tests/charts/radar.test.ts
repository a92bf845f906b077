import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outer, radarOf } from "@/components/charts/radar-geometry";
import type { SkillArea } from "@/components/charts/skill-bars";

const level = fc.option(fc.integer({ min: 0, max: 5 }));
const someAreas = fc.array(
  fc.record({
    name: fc.string(),
    skills: fc.array(fc.record({ name: fc.string(), claimed: level, endorsed: level }), {
      minLength: 1,
      maxLength: 9,
    }),
  }),
  { minLength: 1, maxLength: 5 },
);
const area = (...skills: [claimed: number | null, endorsed: number | null][]): SkillArea => ({
  name: "Area",
  skills: skills.map(([claimed, endorsed], index) => ({ name: `Skill ${index}`, claimed, endorsed })),
});

/** The strokes of a path, each from where to where. */
const strokes = (path: string) =>
  [...path.matchAll(/M(\S+) ([^L]+)L(\S+) ([^M]+)/g)].map(([, ...numbers]) => numbers.map(Number));
const farthest = (path: string) =>
  Math.max(0, ...strokes(path).flatMap(([a, b, c, d]) => [Math.hypot(a!, b!), Math.hypot(c!, d!)]));
const radius = (level: number) => 20 + level * 26;

describe("the radar", () => {
  test("has a spoke and a name for each skill, clockwise from just after twelve", () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        const { spokes, names } = radarOf(areas);
        const all = areas.flatMap(({ skills }) => skills);
        expect(strokes(spokes)).toHaveLength(all.length);
        expect(names.map(({ text }) => text)).toEqual(all.map(({ name }) => name));
        const angles = names.map(({ x, y }) => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI));
        expect(angles).toEqual([...angles].sort((a, b) => a - b));
      }),
    );
  });

  test("whatever the levels, all is drawn inside its circle and every number is finite", () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        const { spokes, shape, claimed, endorsed } = radarOf(areas);
        for (const path of [spokes, shape, claimed, endorsed]) expect(path).not.toMatch(/NaN|Infinity|e-/);
        for (const path of [spokes, claimed, endorsed]) expect(farthest(path)).toBeLessThanOrEqual(outer + 1);
      }),
    );
  });

  test("each value ends where it says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (own, theirs) => {
        const { claimed, endorsed } = radarOf([area([own, theirs])]);
        expect(farthest(claimed)).toBeCloseTo(Math.hypot(radius(own), own < theirs ? 7 : 4), 0);
        expect(farthest(endorsed)).toBeCloseTo(radius(theirs), 0);
      }),
    );
  });

  test("endorsed is doubled, claimed goes on from there", () => {
    const { claimed, endorsed } = radarOf([area([4, 2])]);
    expect(strokes(endorsed)).toHaveLength(2);
    const [first] = strokes(claimed);
    expect(Math.hypot(first![0]!, first![1]!)).toBeCloseTo(radius(2), 0);
  });

  test("a level of 0 is a word, and none is none", () => {
    expect(strokes(radarOf([area([0, null])]).claimed)).toHaveLength(1);
    expect(radarOf([area([null, null])])).toMatchObject({ claimed: "", endorsed: "", shape: "" });
  });

  test("the outline is open where nothing was said", () => {
    const pieces = (...claims: (number | null)[]) =>
      radarOf([area(...claims.map((claim): [number | null, null] => [claim, null]))]).shape.match(/M/g)
        ?.length;
    expect(pieces(3, 3, 3, 3, 3)).toBe(1);
    expect(pieces(3, null, 3, null, 3)).toBe(3);
  });

  test("the name of an area stands in the corner its skills point to", () => {
    const four = ["NE", "SE", "SW", "NW"].map((name) => ({ ...area([1, 1], [1, 1], [1, 1]), name }));
    const corners = radarOf(four).areas.map(({ top, right }) => `${top ? "N" : "S"}${right ? "E" : "W"}`);
    expect(corners).toEqual(["NE", "SE", "SW", "NW"]);
  });

  test("no skills are no drawing, and no error", () => {
    expect(radarOf([])).toMatchObject({ spokes: "", shape: "", claimed: "", endorsed: "", names: [] });
  });
});
