import { describe, expect, test } from "vitest";
import { gateOf } from "@/lib/roadmap/gates";
import { after, shortestWay } from "@/lib/roadmap/shortest-way";
import { roadmap } from "@/prisma/roadmap/v1";

const nothing = { milestones: [], done: new Set<string>() };

describe.each(roadmap.steps)("the gate of $key", ({ gate, activities }) => {
  const byKey = new Map(activities.map((activity) => [activity.key, activity]));
  const named = gate.flatMap((one) => ("activities" in one ? one.activities : [one.activity]));

  test("asks for something, of this step only, and never for what is optional", () => {
    expect(gate.length).toBeGreaterThanOrEqual(3);
    expect(gate.length).toBeLessThanOrEqual(5);
    for (const key of named) expect(byKey.get(key)?.optional ?? "unknown").not.toBe(true);
    expect(named.filter((key) => !byKey.has(key))).toEqual([]);
  });

  test("asks for no more than the activities themselves do", () => {
    for (const one of gate) {
      const most = "activity" in one ? byKey.get(one.activity)!.times : one.activities.length;
      expect([one.text, one.target <= most, one.target > 0]).toEqual([one.text, true, true]);
    }
  });

  test("can be opened from nothing", () => {
    const efforts = new Map(
      activities.map(({ key, hours, times }) => [key, { once: hours, left: hours * times }]),
    );
    const moves = shortestWay(gate, nothing, efforts);
    expect(gateOf(gate, nothing).met).toBe(false);
    expect(gateOf(gate, after(nothing, moves)).met).toBe(true);
  });

  test("says what it counts in words of its own", () =>
    expect(new Set(gate.map(({ text }) => text)).size).toBe(gate.length));
});
