import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityState } from "@/lib/generated/prisma/enums";
import type { GateMilestone } from "@/lib/roadmap/gates";
import type { Roadmap } from "@/lib/roadmap/queries";
import { shutBefore } from "@/lib/standing/early";
import { nextAction, type Returned } from "@/lib/standing/next";
import { standingOf, type Evidence } from "@/lib/standing/standing";
import { wayOf, type WayMove } from "@/lib/standing/way";

const activity = (key: string, optional = false) => ({
  key,
  title: key,
  what: "",
  why: "",
  proof: "",
  times: 2,
  hours: 1,
  optional,
  skillKeys: [],
});
const step = (
  key: string,
  gate: Roadmap["steps"][number]["gate"],
  ...activities: ReturnType<typeof activity>[]
) => ({
  key,
  gate,
  position: 0,
  name: key,
  outcome: "",
  why: "",
  split: null,
  activities,
});
const roadmap: Roadmap = {
  version: 1,
  digest: "",
  successions: [],
  areas: [],
  chapters: [],
  steps: [
    step(
      "one",
      [
        { kind: "done", activities: ["a", "b"], target: 1, text: "Done" },
        { kind: "verified", activities: ["a"], target: 1, text: "Verified" },
      ],
      activity("a"),
      activity("b"),
      activity("c", true),
    ),
    step("two", [{ kind: "logged", activity: "d", target: 2, text: "Logged" }], activity("d")),
  ],
};

const said = (states: Record<string, ActivityState>): Evidence["progress"] =>
  Object.entries(states).map(([activityKey, state]) => ({
    activityKey,
    state,
    reason: null,
    since: new Date(0),
  }));
type Known = { logged?: string[]; verified?: string[]; waiting?: string[]; waived?: string[] };
const milestone = (id: string, key: string, verified: string[] = []): GateMilestone => ({
  id,
  activities: [key],
  verified,
  answered: verified,
  review: verified.length > 0 ? "closed" : "open",
});
const stand = (
  states: Record<string, ActivityState>,
  { logged = [], verified = [], waiting = [], waived = [] }: Known = {},
  on = roadmap,
) =>
  standingOf(on, {
    progress: said(states),
    milestones: [
      ...logged.map((key, index) => milestone(`logged ${index}`, key)),
      ...verified.map((key) => milestone(`verified ${key}`, key, [key])),
      ...waiting.map((key) => ({ ...milestone(`waiting ${key}`, key), review: "waiting" as const })),
    ],
    waived: new Set(waived),
  });
const one = (...args: Parameters<typeof stand>) => stand(...args).steps[0]!;

describe("a step", () => {
  test("counts what is asked; an optional activity counts once it is done", () => {
    expect(one({})).toMatchObject({ done: 0, counted: 2, passed: false, started: false, current: true });
    expect(one({ c: "DONE" })).toMatchObject({ done: 1, counted: 3 });
    expect(one({ c: "DOING" })).toMatchObject({ done: 0, counted: 2 });
  });

  test("a skip is a skip: in the count, never done, in nobody’s way", () => {
    expect(one({ a: "DONE", b: "SKIPPED" })).toMatchObject({
      done: 1,
      skipped: 1,
      counted: 2,
      settled: true,
    });
  });

  test("a blocked activity leaves something to do", () =>
    expect(one({ a: "DONE", b: "BLOCKED" })).toMatchObject({ blocked: 1, settled: false }));

  test("only what is done can be verified", () => {
    expect(one({ a: "DONE", b: "DOING" }, { verified: ["a", "b"] })).toMatchObject({ done: 1, verified: 1 });
    expect(one({ a: "DONE" }, { logged: ["a"] })).toMatchObject({ done: 1, verified: 0 });
  });

  test("something logged for a planned activity has begun it", () => {
    expect(one({}, { logged: ["a"] }).activities[0]).toMatchObject({
      shown: "doing",
      state: "PLANNED",
      logged: 1,
    });
    expect(one({ a: "SKIPPED" }, { logged: ["a"] }).activities[0]).toMatchObject({ shown: "skipped" });
  });

  test("is passed by its gate, or by a mentor who waives it, and not by what is done or skipped alone", () => {
    expect(one({ a: "DONE", b: "DONE" })).toMatchObject({ settled: true, passed: false });
    expect(one({ b: "DONE" }, { verified: ["a"] })).toMatchObject({ settled: false, passed: true });
    expect(one({}, { waived: ["one"] })).toMatchObject({ passed: true, waived: true, gate: { met: false } });
    expect(one({}, { waived: ["two"] })).toMatchObject({ passed: false, waived: false });
  });

  test("is the current one while it has something left to start; a mentor’s word is waited for from ahead", () => {
    expect(stand({}).current).toBe("one");
    expect(stand({ a: "DONE", b: "DONE" }).current).toBe("two");
    expect(stand({ a: "DONE", b: "DONE", d: "DONE" }).current).toBe("one");
    expect(stand({ b: "DONE" }, { verified: ["a"] }).current).toBe("two");
    expect(stand({ b: "DONE" }, { verified: ["a"], logged: ["d", "d"] }).current).toBeNull();
  });

  test("that was skipped as a whole is in nobody’s way and is not passed", () => {
    const standing = stand({ a: "SKIPPED", b: "SKIPPED" }, { logged: ["d", "d"] });
    expect(standing.steps[0]).toMatchObject({ passed: false });
    expect(standing.current).toBeNull();
  });

  test("done never exceeds what counts, and marking one done never lowers a step", () => {
    const states = fc.record({
      a: fc.constantFrom<ActivityState>("PLANNED", "DOING", "DONE", "SKIPPED", "BLOCKED"),
      b: fc.constantFrom<ActivityState>("PLANNED", "DONE", "SKIPPED"),
      c: fc.constantFrom<ActivityState>("PLANNED", "DONE"),
    });
    fc.assert(
      fc.property(states, (set) => {
        const before = one(set);
        const after = one({ ...set, a: "DONE" });
        expect(before.verified).toBeLessThanOrEqual(before.done);
        expect(before.done + before.skipped).toBeLessThanOrEqual(before.counted + (set.c === "DONE" ? 0 : 1));
        expect(after.done / after.counted).toBeGreaterThanOrEqual(before.done / before.counted);
      }),
    );
  });
});

test("only the last step asks why it is begun before those ahead of it are passed", () => {
  const shut = (standing: ReturnType<typeof stand>, key: string) =>
    shutBefore(standing, key).map((step) => step.key);
  expect(shut(stand({}), "two")).toEqual(["one"]);
  expect(shut(stand({}), "one")).toEqual([]);
  expect(shut(stand({}, { waived: ["one"] }), "two")).toEqual([]);
});

describe("the next action", () => {
  type Next = { returned?: Returned[]; mentored?: boolean } & Known;
  const next = (
    states: Record<string, ActivityState>,
    { returned = [], mentored = true, ...known }: Next = {},
    on = roadmap,
  ) => {
    const action = nextAction(stand(states, known, on), returned, mentored);
    if (action.kind !== "move") return action;
    const brief = ({ kind, activity, times }: WayMove) => `${kind} ${activity.key} ${times}`;
    return { step: action.step.key, move: brief(action.move), rest: action.rest.map(brief) };
  };

  test("is what a mentor sent back, before anything else", () =>
    expect(next({ a: "DOING" }, { returned: [{ milestoneId: "m", title: "Talk", open: 1 }] })).toMatchObject({
      kind: "points",
      milestoneId: "m",
    }));
  test("is the best move towards the earliest gate that is shut, with what is left after it", () =>
    expect(next({})).toEqual({ step: "one", move: "log a 1", rest: ["ask a 1", "finish a 1"] }));
  test("asks about what is logged first, and is one thing, done once", () => {
    expect(next({ b: "DONE" }, { logged: ["a"] })).toEqual({ step: "one", move: "ask a 1", rest: [] });
    expect(next({ b: "DONE" }, { verified: ["a"] })).toEqual({
      step: "two",
      move: "log d 1",
      rest: ["log d 1"],
    });
  });
  test("goes on without a mentor, and asks for one only at the end", () => {
    const unasked = { logged: ["a"], mentored: false };
    expect(next({ b: "DONE" }, unasked)).toMatchObject({ step: "two", move: "log d 1" });
    expect(next({ b: "DONE" }, { ...unasked, logged: ["a", "d", "d"] })).toMatchObject({ move: "ask a 1" });
  });
  test("waits for a mentor only where nothing else is left", () => {
    expect(next({ b: "DONE" }, { waiting: ["a"] })).toMatchObject({ step: "two", move: "log d 1" });
    expect(next({ b: "DONE" }, { waiting: ["a"], logged: ["d", "d"] })).toMatchObject({ move: "wait a 1" });
  });
  test("asks about what was logged for an activity that is blocked now", () =>
    expect(next({ a: "BLOCKED", b: "DONE" }, { logged: ["a"] })).toMatchObject({ move: "ask a 1" }));
  test("is in a step of optional activities alone, too: it has a gate, and is neither settled nor skipped", () => {
    const free = step(
      "free",
      [{ kind: "logged", activity: "x", target: 1, text: "Told" }],
      activity("x", true),
    );
    const freeFirst = { ...roadmap, steps: [free, ...roadmap.steps] };
    expect(stand({}, {}, freeFirst).current).toBe("free");
    expect(next({}, {}, freeFirst)).toMatchObject({ step: "free", move: "log x 1" });
  });
  test("is, of two gates ahead, for the one that opens for the fewest hours", () => {
    const three = step("three", [{ kind: "logged", activity: "e", target: 1, text: "Told" }], activity("e"));
    const longer = { ...roadmap, steps: [...roadmap.steps, three] };
    expect(next({ b: "DONE" }, { logged: ["a"], mentored: false }, longer)).toMatchObject({ step: "three" });
  });
  test("is never what was skipped or is blocked while something else helps", () => {
    expect(next({ a: "BLOCKED" })).toMatchObject({ move: "finish b 1" });
    expect(next({ a: "SKIPPED" })).toMatchObject({ move: "finish b 1" });
    expect(next({ a: "BLOCKED", b: "DONE" })).toMatchObject({ step: "two", move: "log d 1" });
    expect(next({ a: "BLOCKED", b: "DONE" }, { logged: ["d", "d"] })).toMatchObject({ move: "log a 1" });
  });
  test("leaves a step alone that was skipped as a whole, or waived", () => {
    expect(next({ a: "SKIPPED", b: "SKIPPED" })).toMatchObject({ step: "two" });
    expect(next({ a: "SKIPPED", b: "SKIPPED" }, { logged: ["d", "d"] })).toEqual({ kind: "arrived" });
    expect(next({}, { waived: ["one"] })).toMatchObject({ step: "two" });
  });
  test("is nothing, at the end", () =>
    expect(next({ b: "DONE" }, { verified: ["a"], logged: ["d", "d"] })).toEqual({ kind: "arrived" }));
});

describe("the way to a gate", () => {
  const way = (place: number, ...given: Parameters<typeof stand>) => {
    const { steps, facts } = stand(...given);
    return wayOf(steps[place]!, facts);
  };

  test("names the criteria that each move raises, and the milestone where there is one", () => {
    const brief = ({ kind, raises, milestone }: WayMove) => [
      kind,
      raises.map(({ criterion }) => ("text" in criterion ? criterion.text : null)),
      milestone,
    ];
    expect(way(0, {}).map(brief)).toEqual([
      ["log", ["Verified"], null],
      ["ask", ["Verified"], null],
      ["finish", ["Done"], null],
    ]);
    expect(way(0, { b: "DONE" }, { logged: ["a"] }).map(brief)).toEqual([["ask", ["Verified"], "logged 0"]]);
  });

  test("costs a quarter of an hour to write down what was called done", () => {
    expect(way(1, {})).toMatchObject([{ kind: "log", times: 2, hours: 2 }]);
    expect(way(1, { d: "DONE" })).toMatchObject([{ kind: "log", times: 2, hours: 0.5 }]);
  });

  test("is none where a mentor waived it", () => expect(way(0, {}, { waived: ["one"] })).toEqual([]));
});

test("what is logged only to be asked about names what the word on it moves, and nothing else", () => {
  const asked = step(
    "asked",
    [
      { kind: "answered", activity: "a", target: 1, text: "Answered a" },
      { kind: "verified", activities: ["a"], target: 2, text: "Verified a" },
      { kind: "answered", activity: "b", target: 1, text: "Answered b" },
    ],
    activity("a"),
    activity("b"),
  );
  const { steps, facts } = stand({}, { logged: ["a"] }, { ...roadmap, steps: [asked] });
  const logs = wayOf(steps[0]!, facts).filter(({ kind }) => kind === "log");
  const raised = logs.map(({ activity, raises }) => [
    activity.key,
    raises.map(({ criterion }) => criterion.text),
  ]);
  expect(Object.fromEntries(raised)).toEqual({ a: ["Verified a"], b: ["Answered b"] });
});
