import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { cumulativeOf, MORE, outlookOf, type CountedActivity } from "@/lib/progress/outlook";
import type { Interruptions } from "@/lib/progress/pace";

/** A Monday, six whole weeks after the member joined. */
const [JOINED, TODAY] = ["2026-01-05", "2026-02-16"];
const activity = (key: string, stepKey: string, given: Partial<CountedActivity> = {}): CountedActivity => ({
  ...{ key, stepKey, hours: 3, times: 2, optional: false, state: "PLANNED", since: null, logged: [] },
  ...given,
});
const logged = (...days: string[]) => days.map((day) => ({ day, milestoneId: `of ${day}` }));
const steps = ["one", "two", "three"];
const activities = [
  activity("a", "one", { times: 6, logged: logged("2026-01-06", "2026-01-13", "2026-01-20", "2026-01-27") }),
  activity("b", "one", { state: "DONE", since: "2026-02-03" }),
  activity("c", "two", { state: "SKIPPED" }),
  activity("d", "three"),
];
const none: Interruptions = { pauses: [], setAside: [] };
const at = (interruptions = none, today = TODAY) =>
  outlookOf(activities, steps, { joined: JOINED, today, interruptions });

describe("an outlook", () => {
  test("counts each activity where it stands", () => {
    const { left, done, finished } = at();
    expect(left).toEqual([6, 0, 6]);
    expect(done).toBe(18);
    expect(finished.map(({ hours }) => hours)).toEqual([3, 3, 3, 3, 6]);
  });

  test("takes the pace from whole weeks, and with more hours it is sooner", () => {
    const { weeks, used, forecast, ends, faster } = at();
    expect(weeks.map(({ hours }) => hours)).toEqual([3, 3, 3, 3, 6, 0]);
    expect(used).toEqual(weeks);
    expect(forecast).toMatchObject({ kind: "dates", pace: 3 });
    expect(MORE).toBe(2);
    expect(faster[2]!.likely < ends[2]!.likely).toBe(true);
  });

  test("takes the last eight of more", () => {
    const later = at(none, addDays(TODAY, 28));
    expect(later.weeks).toHaveLength(10);
    expect(later.used).toEqual(later.weeks.slice(2));
  });

  test("puts the end of a step behind the one before it", () => {
    const { ends } = at();
    expect(ends[0]!.likely > TODAY).toBe(true);
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]!.likely > ends[1]!.likely).toBe(true);
  });

  test("has no dates before there are four weeks", () => {
    const { forecast, ends } = at(none, addDays(JOINED, 21));
    expect(forecast.kind).toBe("too-little-data");
    expect(ends).toEqual([]);
  });

  test("gives a step no date that is more than ten years away", () => {
    const endless = [...activities, activity("e", "three", { hours: 5000 })];
    const { ends } = outlookOf(endless, steps, { joined: JOINED, today: TODAY, interruptions: none });
    expect(ends.map((end) => end !== null)).toEqual([true, true, false]);
  });

  test("steps over paused days", () => {
    const pauses = [{ from: TODAY, until: addDays(TODAY, 13) }];
    const [plain, paused] = [at(), at({ pauses, setAside: [] })];
    for (const when of ["early", "likely", "late"] as const)
      expect(paused.ends[2]![when]).toBe(addDays(plain.ends[2]![when], 14));
  });
});

test("a burn-up adds what was finished up to each Sunday", () => {
  const finished = [
    { day: "2026-01-11", hours: 3 },
    { day: "2026-01-12", hours: 2 },
  ];
  expect(cumulativeOf(finished, ["2026-01-05", "2026-01-12", "2026-01-19"])).toEqual([
    { monday: "2026-01-05", hours: 3 },
    { monday: "2026-01-12", hours: 5 },
    { monday: "2026-01-19", hours: 5 },
  ]);
});
