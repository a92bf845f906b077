import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityState } from "@/lib/generated/prisma/enums";
import { keysBehind, readOn, saidOn, successorsOn } from "@/lib/roadmap/succession";
import { refuseDanglingChanges, successionsOf } from "@/prisma/roadmap/successions";
import type { RoadmapContent } from "@/prisma/roadmap/types";
import { roadmap as first } from "@/prisma/roadmap/v1";
import { second } from "@/tests/versions/second";

const { steps, areas, chapters } = first;
/** A version whose first step has these activities and the others none. */
const version = (number: number, keys: string[], changes?: RoadmapContent["changes"]): RoadmapContent => ({
  version: number,
  areas,
  chapters,
  ...(changes && { changes }),
  steps: steps.map((step, place) => ({
    ...step,
    activities: place === 0 ? keys.map((key) => ({ ...step.activities[0]!, key })) : [],
  })),
});
const on = (versions: RoadmapContent[], number: number) => ({
  successions: successionsOf(versions).filter(({ toVersion }) => toVersion === number),
});
const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const said = (activityKey: string, state: ActivityState, on: number, reason: string | null = null) => ({
  activityKey,
  state,
  reason,
  since: day(on),
});

const versions = [
  version(1, ["kept", "named", "whole", "left", "right", "gone"]),
  version(2, ["kept", "renamed", "half", "other", "both", "new"], {
    named: ["renamed"],
    whole: ["half", "other"],
    left: ["both"],
    right: ["both"],
    gone: [],
  }),
  version(3, ["kept", "again", "half", "other", "both"], { renamed: ["again"], new: [] }),
];
const [one, two, three] = [on(versions, 1), on(versions, 2), on(versions, 3)];

describe("a key of any version", () => {
  test.each([
    ["kept", two, ["kept"]],
    ["named", two, ["renamed"]],
    ["whole", two, ["half", "other"]],
    ["left", two, ["both"]],
    ["gone", two, []],
    ["named", three, ["again"]],
    ["gone", three, []],
    ["renamed", one, ["named"]],
    ["again", one, ["named"]],
    ["other", one, ["whole"]],
    ["both", one, ["left", "right"]],
    ["new", one, []],
    ["new", three, []],
    ["unheard of", two, []],
  ] as const)("%s is read as what it became, %#", (key, roadmap, keys) =>
    expect(successorsOn(roadmap)(key).sort()).toEqual([...keys].sort()),
  );

  test("is read back over a version that left it as it was", () => {
    const renamedLate = [version(1, ["a"]), version(2, ["a"]), version(3, ["b"], { a: ["b"] })];
    expect(successorsOn(on(renamedLate, 1))("b")).toEqual(["a"]);
    expect(successorsOn(on(renamedLate, 3))("a")).toEqual(["b"]);
  });

  test("is looked for under all its names", () => {
    expect(keysBehind(two, ["both"]).sort()).toEqual(["both", "left", "right"]);
    expect(keysBehind(three, ["again"]).sort()).toEqual(["again", "named", "renamed"]);
  });

  test("brings its rows along, to each part", () =>
    expect(readOn(two, [{ activityKey: "whole", body: "A note" }])).toEqual([
      { activityKey: "half", body: "A note" },
      { activityKey: "other", body: "A note" },
    ]));
});

describe("what was said", () => {
  const states = (roadmap: typeof one, ...rows: ReturnType<typeof said>[]) =>
    Object.fromEntries(saidOn(roadmap, rows).map(({ activityKey, state }) => [activityKey, state]));

  test("goes with the activity to its new name and to each part", () =>
    expect(
      states(two, said("named", "DONE", 1), said("whole", "BLOCKED", 2), said("gone", "DONE", 3)),
    ).toEqual({
      renamed: "DONE",
      half: "BLOCKED",
      other: "BLOCKED",
    }));

  test.each([
    ["DONE", "DONE", "DONE"],
    ["DONE", null, "DOING"],
    ["DONE", "DOING", "DOING"],
    ["DONE", "SKIPPED", "DOING"],
    ["SKIPPED", "SKIPPED", "SKIPPED"],
    ["SKIPPED", null, "PLANNED"],
    ["SKIPPED", "PLANNED", "PLANNED"],
    ["DONE", "BLOCKED", "BLOCKED"],
    [null, "DOING", "DOING"],
  ] as const)("of two that became one: %s and %s is %s", (left, right, both) => {
    const rows = [...(left ? [said("left", left, 1)] : []), ...(right ? [said("right", right, 2)] : [])];
    expect(states(two, ...rows)).toEqual({ both });
  });

  test("keeps its reason and its day, and of several the latest day", () => {
    expect(saidOn(two, [said("left", "BLOCKED", 1, "No time"), said("right", "DONE", 4)])).toEqual([
      said("both", "BLOCKED", 4, "No time"),
    ]);
    expect(saidOn(two, [said("left", "SKIPPED", 1, "No time")])).toEqual([said("both", "PLANNED", 1)]);
  });

  test("later counts more than what was said before, on whichever version", () => {
    expect(states(two, said("named", "DONE", 5), said("renamed", "DOING", 4))).toEqual({ renamed: "DONE" });
    expect(states(two, said("named", "DONE", 4), said("renamed", "DOING", 5))).toEqual({ renamed: "DOING" });
    for (const successions of [two.successions, two.successions.toReversed()])
      expect(states({ successions }, said("named", "DONE", 4), said("renamed", "DOING", 4))).toEqual({
        renamed: "DOING",
      });
    expect(states(three, said("named", "DONE", 4), said("renamed", "BLOCKED", 5))).toEqual({
      again: "BLOCKED",
    });
  });

  test("of a part nothing was said of is what was said of the whole", () => {
    expect(states(one, said("whole", "DONE", 1), said("half", "DOING", 2))).toEqual({ whole: "DOING" });
    expect(states(one, said("whole", "DONE", 1), said("half", "DONE", 2))).toEqual({ whole: "DONE" });
    expect(states(one, said("half", "DONE", 2))).toEqual({ whole: "DOING" });
  });

  const state = fc.constantFrom<ActivityState>("PLANNED", "DOING", "DONE", "SKIPPED", "BLOCKED");
  const rows = (keys: string[]) =>
    fc.uniqueArray(
      fc.record({
        activityKey: fc.constantFrom(...keys),
        state,
        reason: fc.constant(null),
        since: fc.date({ noInvalidDate: true }),
      }),
      { selector: ({ activityKey }) => activityKey },
    );
  const byKey = (rows: { activityKey: string }[]) =>
    rows.toSorted((a, b) => (a.activityKey < b.activityKey ? -1 : 1));

  test("on the version it was said on reads as it was said", () =>
    fc.assert(
      fc.property(rows(["kept", "named", "whole", "left", "right", "gone"]), (rows) => {
        expect(byKey(saidOn(one, rows))).toEqual(byKey(rows));
      }),
    ));

  test("of activities that are one to one is the newest, there and back", () =>
    fc.assert(
      fc.property(rows(["named", "renamed", "half", "other", "both", "new", "gone"]), (told) => {
        const newest = told
          .filter(({ activityKey }) => ["named", "renamed"].includes(activityKey))
          .sort((a, b) => b.since.getTime() - a.since.getTime())[0];
        const names = [
          [one, "named"],
          [two, "renamed"],
          [three, "again"],
        ] as const;
        for (const [roadmap, key] of names)
          expect(saidOn(roadmap, told).find(({ activityKey }) => activityKey === key)?.since).toEqual(
            newest?.since,
          );
      }),
    ));

  test("does not depend on the order of its rows", () =>
    fc.assert(
      fc.property(rows(["left", "right", "both", "whole", "half", "other"]), (rows) => {
        expect(byKey(saidOn(two, rows.toReversed()))).toEqual(byKey(saidOn(two, rows)));
      }),
    ));
});

describe("a version is refused", () => {
  const before = version(1, ["a", "b"]);
  test.each([
    ["that says nothing of what is gone", version(2, ["a"]), /nothing of what became of b/],
    [
      "that speaks of what was not there",
      version(2, ["a", "b"], { c: [] }),
      /c, which was not in the version before/,
    ],
    ["that speaks of what is still there", version(2, ["a", "b"], { b: [] }), /b, which is still there/],
    ["whose change leads nowhere", version(2, ["a"], { b: ["c"] }), /b becoming c, which is not there/],
    [
      "that gives a key another meaning",
      version(2, ["a"], { b: ["a"] }),
      /b becoming a, which was something before/,
    ],
    ["whose number is no next one", version(3, ["a", "b"]), /out of order/],
    [
      "that has lost a step",
      { ...version(2, ["a", "b"]), steps: version(2, ["a", "b"]).steps.slice(0, 4) },
      /lost the step or skill apply/,
    ],
    ["that has lost a skill", { ...version(2, ["a", "b"]), areas: areas.slice(1) }, /lost the step or skill/],
  ])("%s", (_, next, why) => expect(() => refuseDanglingChanges([before, next])).toThrow(why));

  test("and not where it says what became of all", () => {
    expect(() => refuseDanglingChanges([first, second])).not.toThrow();
    expect(() => refuseDanglingChanges(versions)).not.toThrow();
  });
});
