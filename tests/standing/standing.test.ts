import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityState } from "@/lib/generated/prisma/enums";
import type { Roadmap } from "@/lib/roadmap/queries";
import { nextAction } from "@/lib/standing/next";
import { standingOf, type Evidence } from "@/lib/standing/standing";

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
const step = (key: string, ...activities: ReturnType<typeof activity>[]) => ({
  key,
  position: 0,
  name: key,
  outcome: "",
  why: "",
  split: null,
  activities,
});
const roadmap: Roadmap = {
  version: 1,
  areas: [],
  chapters: [],
  steps: [step("one", activity("a"), activity("b"), activity("c", true)), step("two", activity("d"))],
};

const said = (states: Record<string, ActivityState>): Evidence["progress"] =>
  Object.entries(states).map(([activityKey, state]) => ({
    activityKey,
    state,
    reason: null,
    since: new Date(0),
  }));
const stand = (states: Record<string, ActivityState>, { logged = {}, verified = [] as string[] } = {}) =>
  standingOf(roadmap, {
    progress: said(states),
    logged: new Map(Object.entries<number>(logged)),
    verified: new Set(verified),
  });
const one = (...args: Parameters<typeof stand>) => stand(...args).steps[0]!;

describe("a step", () => {
  test("counts what is asked; an optional activity counts once it is done", () => {
    expect(one({})).toMatchObject({ done: 0, counted: 2, passed: false, started: false, current: true });
    expect(one({ c: "DONE" })).toMatchObject({ done: 1, counted: 3 });
    expect(one({ c: "DOING" })).toMatchObject({ done: 0, counted: 2 });
  });

  test("a skip is a skip: in the count, never done, in nobody’s way", () => {
    expect(one({ a: "DONE", b: "SKIPPED" })).toMatchObject({ done: 1, skipped: 1, counted: 2, passed: true });
  });

  test("a blocked activity holds the step", () =>
    expect(one({ a: "DONE", b: "BLOCKED" })).toMatchObject({ blocked: 1, passed: false }));

  test("only what is done can be verified", () => {
    expect(one({ a: "DONE", b: "DOING" }, { verified: ["a", "b"] })).toMatchObject({ done: 1, verified: 1 });
  });

  test("something logged for a planned activity has begun it", () => {
    expect(one({}, { logged: { a: 1 } }).activities[0]).toMatchObject({
      shown: "doing",
      state: "PLANNED",
      logged: 1,
    });
    expect(one({ a: "SKIPPED" }, { logged: { a: 1 } }).activities[0]).toMatchObject({ shown: "skipped" });
  });

  test("the first step that is not passed is the current one, and none is when all are", () => {
    expect(stand({ a: "DONE", b: "DONE" }).current).toBe("two");
    expect(stand({ a: "DONE", b: "DONE", d: "DONE" }).current).toBeNull();
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

describe("the next action", () => {
  const next = (states: Record<string, ActivityState>, returned: Parameters<typeof nextAction>[1] = []) =>
    nextAction(stand(states), returned);

  test("is what a mentor sent back, before anything else", () => {
    expect(next({ a: "DOING" }, [{ milestoneId: "m", title: "Talk", open: 1 }])).toMatchObject({
      kind: "points",
      milestoneId: "m",
    });
  });
  test("is what is begun, before what is planned", () =>
    expect(next({ d: "DOING" })).toMatchObject({ activityKey: "d", because: "doing" }));
  test("is the first planned activity of the earliest open step", () =>
    expect(next({ a: "DONE" })).toMatchObject({ activityKey: "b", because: "next" }));
  test("is never an optional activity that nobody has begun", () =>
    expect(next({ a: "DONE", b: "SKIPPED" })).toMatchObject({ activityKey: "d" }));
  test("is to unblock, when all else is done", () =>
    expect(next({ a: "DONE", b: "BLOCKED", d: "DONE" })).toMatchObject({
      kind: "unblock",
      activityKey: "b",
    }));
  test("is nothing, at the end", () =>
    expect(next({ a: "DONE", b: "DONE", d: "DONE" })).toEqual({ kind: "arrived" }));
});
