import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extremesOf, groundOf, profileOf } from "@/lib/standing/profile";

const area = (key: string, ...skills: string[]) => ({
  key,
  name: key,
  sentence: "",
  skills: skills.map((skill) => ({ key: skill, name: skill, sentence: "", levels: [] })),
});
const roadmap = {
  areas: [
    area("technical", "apis", "ci-cd", "cloud"),
    area("program", "planning", "risks"),
    area("leadership", "influence"),
    area("strategic", "foresight"),
  ],
};
const claims = (levels: Record<string, number>) => new Map(Object.entries(levels));
const keys = (areas: { key: string }[]) => areas.map(({ key }) => key);

test("an engineer knows the technical foundation; for a project manager it is what the road adds", () => {
  const engineer = profileOf("ENGINEER", roadmap);
  const manager = profileOf("PROJECT_MANAGER", roadmap);
  expect([keys(engineer.known), keys(engineer.added)]).toEqual([
    ["technical"],
    ["program", "leadership", "strategic"],
  ]);
  expect([keys(manager.known), keys(manager.added)]).toEqual([keys(engineer.added), keys(engineer.known)]);
});

describe("the highest and the lowest area", () => {
  const extremes = (levels: Record<string, number>) => {
    const found = extremesOf(roadmap, claims(levels));
    return found && [keys(found.high), keys(found.low)];
  };
  test("go by the middle of one’s own levels, not by one of them", () => {
    expect(extremes({ apis: 3, "ci-cd": 3, cloud: 0, planning: 1, risks: 5, influence: 2 })).toEqual([
      ["technical"],
      ["program"],
    ]);
  });
  test("are said together when they are level", () => {
    expect(extremes({ apis: 4, planning: 1, risks: 1, influence: 2, foresight: 1 })).toEqual([
      ["technical"],
      ["program", "strategic"],
    ]);
  });
  test("are nobody’s while there is nothing to compare", () => {
    expect([extremes({}), extremes({ apis: 4 }), extremes({ apis: 2, influence: 2 })]).toEqual([
      null,
      null,
      null,
    ]);
  });
  test("never overlap", () => {
    const level = fc.integer({ min: 0, max: 5 });
    const all = roadmap.areas.flatMap(({ skills }) => keys(skills));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...all), level), (levels) => {
        const found = extremesOf(roadmap, claims(levels));
        if (found) expect(found.high.filter((area) => found.low.includes(area))).toEqual([]);
      }),
    );
  });
});

describe("the ground an activity lies on", () => {
  const ground = (
    skillKeys: string[],
    start: "ENGINEER" | "PROJECT_MANAGER" | null,
    levels: Record<string, number> = {},
  ) => {
    const found = groundOf({ skillKeys }, roadmap, { start, claims: claims(levels) });
    return found && `${found.skill.key} ${found.is}`;
  };
  test("goes by the person’s own rating of what it builds most", () => {
    expect([0, 1, 2, 3, 5].map((risks) => ground(["risks", "apis"], "ENGINEER", { risks }))).toEqual([
      "risks new",
      "risks new",
      "risks begun",
      "risks known",
      "risks known",
    ]);
  });
  test("goes by where they come from where nothing is rated", () => {
    expect(ground(["apis"], "ENGINEER")).toBe("apis known");
    expect(ground(["apis"], "PROJECT_MANAGER")).toBe("apis new");
    expect(ground(["risks"], "ENGINEER")).toBe("risks new");
    expect(ground(["risks"], "PROJECT_MANAGER")).toBe("risks known");
  });
  test("is not guessed of somebody from elsewhere", () => expect(ground(["apis"], null)).toBeNull());
});
