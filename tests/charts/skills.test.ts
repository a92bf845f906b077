import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels, part, skillPaths } from "@/components/charts/skill-geometry";

const level = fc.option(fc.integer({ min: 0, max: levels }));
const someSkill = fc.record({ claimed: level, endorsed: level, supported: level, target: level });

/** How far to the right a path reaches. */
function reach(path: string) {
  const ends = [...path.matchAll(/M(\d+) \d+h(\d+)/g)].map(([, from, width]) => Number(from) + Number(width));
  return Math.max(0, ...ends);
}

describe("a skill's bar", () => {
  test("endorsed is doubled, what evidence adds is solid, what only the person says is thin", () => {
    const paths = skillPaths({ claimed: 4, endorsed: 1, supported: 3, target: 5 });
    expect(paths.proven).toBe("M0 4h24v2h-24zM0 9h24v2h-24zM24 5h48v5h-48z");
    expect(paths.claimed).toBe("M72 7h24v1h-24zM95 5h1v5h-1z");
    expect(reach(paths.target)).toBe(5 * part + 2);
  });

  test("where a mentor sees more, the person's own end still shows", () => {
    expect(skillPaths({ claimed: 2, endorsed: 4 }).claimed).toBe("M47 1h1v13h-1z");
  });

  test("where evidence ends below the endorsement, its end still shows", () => {
    const { proven } = skillPaths({ claimed: 3, endorsed: 3, supported: 2 });
    expect(proven).toContain("M45 6h3v3h-3z");
  });

  test("nothing known is an empty scale, not a zero", () => {
    expect(skillPaths({ claimed: null, endorsed: null })).toEqual({
      rest: "M0 7h120v1h-120z",
      claimed: "",
      proven: "",
      target: "",
    });
  });

  test("whatever the values, nothing is negative or longer than the scale", () => {
    fc.assert(
      fc.property(someSkill, (values) => {
        const { rest, claimed, proven } = skillPaths(values);
        for (const path of [rest, claimed, proven]) {
          expect(path).not.toMatch(/M-|h0|NaN/);
          expect(reach(path)).toBeLessThanOrEqual(levels * part);
        }
      }),
    );
  });

  test("a drawn value always ends where it says", () => {
    fc.assert(
      fc.property(someSkill, (values) => {
        const { claimed, proven } = skillPaths(values);
        const { claimed: c, endorsed: e, supported: s } = values;
        expect(reach(proven)).toBe(Math.max(e ?? 0, s ?? 0) * part);
        if (c) expect(reach(claimed)).toBe(c * part);
      }),
    );
  });
});
