import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullnessOf, gateOf, type Criterion, type GateFacts } from "@/lib/roadmap/gates";
import { after, shortestWay } from "@/lib/roadmap/shortest-way";

const keys = ["a", "b", "c"] as const;
const key = fc.constantFrom(...keys);
const some = fc.uniqueArray(key, { minLength: 1, maxLength: 3 });
const facts = fc.record({
  milestones: fc
    .array(
      fc.record({
        activities: some,
        verified: fc.subarray([...keys]),
        answered: fc.subarray([...keys]),
        review: fc.constantFrom("open" as const, "waiting" as const, "closed" as const),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map((one, index) => ({ id: `m${index}`, ...one }))),
  done: some.map((done) => new Set<string>(done)),
}) satisfies fc.Arbitrary<GateFacts>;
const target = fc.integer({ min: 1, max: 4 });
const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ kind: fc.constant("logged" as const), activity: key, target }),
  fc.record({ kind: fc.constant("answered" as const), activity: key, target }),
  fc.record({ kind: fc.constant("verified" as const), activities: some, target }),
  some.chain((activities) =>
    fc.record({
      kind: fc.constant("done" as const),
      activities: fc.constant(activities),
      target: fc.integer({ min: 1, max: activities.length }),
    }),
  ),
);
const criteria = fc.array(criterion, { maxLength: 5 });
const efforts = new Map(keys.map((key, index) => [key as string, { once: index + 1, left: 2 * index }]));

const milestone = (id: string, activities: string[], verified: string[] = [], answered = verified) => ({
  id,
  activities,
  verified,
  answered,
  review: "open" as GateFacts["milestones"][number]["review"],
});
const nothing: GateFacts = { milestones: [], done: new Set() };

describe("a gate", () => {
  const reviews: Criterion[] = [
    { kind: "logged", activity: "sprint-review", target: 3 },
    { kind: "answered", activity: "sprint-review", target: 1 },
    { kind: "done", activities: ["map", "trace"], target: 2 },
    { kind: "verified", activities: ["map", "sprint-review"], target: 1 },
  ];

  test("counts each criterion and names the rows that it counts", () => {
    const { states, met } = gateOf(reviews, {
      milestones: [
        milestone("m1", ["sprint-review"]),
        milestone("m2", ["sprint-review", "map"], ["sprint-review"]),
        milestone("m3", ["trace"], ["trace"]),
        milestone("m4", ["sprint-review"], [], ["sprint-review"]),
      ],
      done: new Set(["map", "elsewhere"]),
    });
    expect(states.map(({ current, met, rows }) => [current, met, rows])).toEqual([
      [3, true, ["m1", "m2", "m4"]],
      [2, true, ["m2", "m4"]],
      [1, false, ["map"]],
      [1, true, ["m2"]],
    ]);
    expect(met).toBe(false);
    expect(fullnessOf(states)).toBeCloseTo(3.5 / 4);
  });

  test("counts a verdict for what its version named, not for a link that was added later", () => {
    const facts = { ...nothing, milestones: [milestone("m1", ["a", "b"], ["a"])] };
    const counts = (criterion: Criterion) => gateOf([criterion], facts).states[0]!.rows;
    expect(counts({ kind: "verified", activities: ["b"], target: 1 })).toEqual([]);
    expect(counts({ kind: "answered", activity: "b", target: 1 })).toEqual([]);
    expect(counts({ kind: "verified", activities: ["a"], target: 1 })).toEqual(["m1"]);
    expect(counts({ kind: "answered", activity: "a", target: 1 })).toEqual(["m1"]);
  });

  test("counts those that are alike without naming them", () => {
    const milestones = [
      { ...milestone("m1", ["a"]), alike: 7 },
      { ...milestone("m2", ["b"]), alike: 9 },
    ];
    const [state] = gateOf([{ kind: "logged", activity: "a", target: 8 }], { ...nothing, milestones }).states;
    expect(state).toMatchObject({ current: 8, met: true, rows: ["m1"] });
  });

  test("without criteria is open", () => {
    expect(gateOf([], nothing)).toEqual({ states: [], met: true });
    expect(fullnessOf([])).toBe(1);
  });

  test("never closes by more milestones or more done", () => {
    fc.assert(
      fc.property(criteria, facts, facts, (criteria, now, more) => {
        const both = {
          milestones: [...now.milestones, ...more.milestones],
          done: new Set([...now.done, ...more.done]),
        };
        if (gateOf(criteria, now).met) expect(gateOf(criteria, both).met).toBe(true);
      }),
    );
  });
});

describe("the shortest way", () => {
  test("is nothing where the gate is open", () => expect(shortestWay([], nothing, efforts)).toEqual([]));

  test("asks about what is logged before it asks for anything new", () => {
    const moves = shortestWay(
      [{ kind: "verified", activities: ["a", "b"], target: 1 }],
      { ...nothing, milestones: [milestone("m1", ["b"])] },
      efforts,
    );
    expect(moves).toEqual([
      { kind: "ask", activity: "b", milestone: "m1", hours: 0.5, gain: 1, raises: [0] },
    ]);
  });

  test("takes the cheaper of two activities, and logs before it asks", () => {
    const moves = shortestWay([{ kind: "verified", activities: ["c", "a"], target: 1 }], nothing, efforts);
    expect(moves.map(({ kind, activity }) => [kind, activity])).toEqual([
      ["log", "a"],
      ["ask", "a"],
    ]);
  });

  test("lets one milestone serve two criteria", () => {
    const moves = shortestWay(
      [
        { kind: "logged", activity: "a", target: 2 },
        { kind: "answered", activity: "a", target: 1 },
      ],
      nothing,
      efforts,
    );
    expect(moves.map(({ kind }) => kind).toSorted()).toEqual(["ask", "log", "log"]);
  });

  test("asks about the one that was just logged, where that is what it takes", () => {
    const way = shortestWay(
      [
        { kind: "logged", activity: "a", target: 1 },
        { kind: "answered", activity: "a", target: 1 },
      ],
      nothing,
      // So little that logging alone is the best first move, and the word on it the next.
      new Map([["a", { once: 0.25, left: 0.25 }]]),
    );
    expect(way).toMatchObject([{ kind: "log" }, { kind: "ask", milestone: null }]);
    const before = { ...nothing, milestones: [milestone("m1", ["a"])] };
    const { milestones } = after(before, [
      { kind: "log", activity: "a" },
      { kind: "ask", activity: "a", milestone: null },
    ]);
    expect(milestones.map(({ review }) => review)).toEqual(["open", "closed"]);
  });

  test("takes what one more time costs for a milestone, and what is left for calling it done", () => {
    const costs = new Map([["a", { once: 2, left: 5 }]]);
    const hours = (criterion: Criterion) =>
      shortestWay([criterion], nothing, costs).map((move) => move.hours);
    expect(hours({ kind: "logged", activity: "a", target: 1 })).toEqual([2]);
    expect(hours({ kind: "done", activities: ["a"], target: 1 })).toEqual([5]);
  });

  test("raises what it brings further and is not met, and nothing else", () => {
    const way = shortestWay(
      [
        { kind: "logged", activity: "a", target: 1 },
        { kind: "logged", activity: "a", target: 2 },
        { kind: "done", activities: ["b"], target: 1 },
      ],
      { ...nothing, milestones: [milestone("m1", ["a"])] },
      efforts,
    );
    expect(way.map(({ kind, raises }) => [kind, raises]).toSorted()).toEqual([
      ["finish", [2]],
      ["log", [1]],
    ]);
  });

  const oneVerified: Criterion[] = [{ kind: "verified", activities: ["a", "b"], target: 1 }];
  const wayFrom = (criteria: Criterion[], milestones: GateFacts["milestones"], setAside: string[] = []) =>
    shortestWay(
      criteria,
      { ...nothing, milestones },
      new Map([...efforts].map(([key, effort]) => [key, { ...effort, setAside: setAside.includes(key) }])),
    );

  test("waits for what a mentor has, which takes no hours, before it asks for more", () =>
    expect(
      wayFrom(oneVerified, [milestone("m1", ["a"]), { ...milestone("m2", ["b"]), review: "waiting" }]),
    ).toEqual([{ kind: "wait", activity: "b", milestone: "m2", hours: 0, gain: 1, raises: [0] }]));

  test("never asks about what was judged and is unchanged since", () =>
    expect(
      wayFrom(oneVerified, [{ ...milestone("m1", ["a"]), review: "closed" }]).map(({ kind }) => kind),
    ).toEqual(["log", "ask"]));

  test("proposes what was set aside only where nothing else helps", () => {
    expect(wayFrom(oneVerified, [], ["a"]).map(({ activity }) => activity)).toEqual(["b", "b"]);
    expect(wayFrom(oneVerified, [], ["a", "b"]).map(({ activity }) => activity)).toEqual(["a", "a"]);
    const asked = wayFrom(oneVerified, [milestone("m1", ["a"])], ["a"]);
    expect(asked.map(({ kind, activity }) => [kind, activity])).toEqual([["ask", "a"]]);
    const elsewhere = [milestone("m1", ["c"])];
    expect(wayFrom([{ kind: "verified", activities: ["a"], target: 1 }], elsewhere, ["a"])).toMatchObject([
      { kind: "log", activity: "a" },
      { kind: "ask", activity: "a" },
    ]);
    const bothLogged: Criterion[] = ["c", "a"].map((activity) => ({ kind: "logged", activity, target: 1 }));
    expect(wayFrom(bothLogged, elsewhere, ["a"])).toMatchObject([{ kind: "log", activity: "a" }]);
    const twoDone: Criterion[] = [{ kind: "done", activities: ["a", "b", "c"], target: 2 }];
    expect(wayFrom(twoDone, [], ["a"]).map(({ activity }) => activity)).toEqual(["b", "c"]);
  });

  test("says so when there is none, as nothing of a roadmap may ask", () =>
    expect(() => wayFrom([{ kind: "done", activities: ["a"], target: 2 }], [])).toThrow(
      "a criterion that no move can meet",
    ));

  test("says which criteria a move brings forward, and not those that are met", () => {
    const moves = wayFrom(
      [
        { kind: "logged", activity: "a", target: 1 },
        { kind: "verified", activities: ["a", "c"], target: 1 },
        { kind: "answered", activity: "a", target: 1 },
      ],
      [milestone("m1", ["a"])],
    );
    expect(moves.map(({ kind, raises }) => [kind, raises])).toEqual([["ask", [1, 2]]]);
  });

  test("is found among thousands of milestones without looking at each twice", () => {
    const many = Array.from({ length: 5000 }, (_, n) => milestone(`m${n}`, [keys[n % 3]!]));
    const verified = (target: number): Criterion[] => [{ kind: "verified", activities: ["a"], target }];
    expect(wayFrom(verified(3), many).map(({ kind }) => kind)).toEqual(["ask", "ask", "ask"]);
    const others = Array.from({ length: 5000 }, (_, n) => milestone(`m${n}`, ["c", `of its own ${n}`]));
    expect(wayFrom(verified(1), others, ["a"]).map(({ kind }) => kind)).toEqual(["log", "ask"]);
  });

  test("opens the gate, and no move of it can be left out", () => {
    fc.assert(
      fc.property(criteria, facts, (criteria, facts) => {
        const moves = shortestWay(criteria, facts, efforts);
        expect(gateOf(criteria, after(facts, moves)).met).toBe(true);
        for (const left of moves) {
          const rest = moves.filter((move) => move !== left);
          expect(gateOf(criteria, after(facts, rest)).met).toBe(false);
        }
        for (const { kind, hours, gain } of moves) {
          if (kind === "wait") expect(hours).toBe(0);
          else expect(hours).toBeGreaterThanOrEqual(0.25);
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("has gains that add up to what the gate lacked", () => {
    fc.assert(
      fc.property(criteria, facts, (criteria, facts) => {
        const gains = shortestWay(criteria, facts, efforts).reduce((all, { gain }) => all + gain, 0);
        expect(gains).toBeCloseTo(1 - fullnessOf(gateOf(criteria, facts).states));
      }),
    );
  });
});
