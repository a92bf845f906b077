import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, daysBetween } from "@/lib/days";
import { prisma } from "@/lib/db";
import { confirmReturn, endPause, moveReturn, removePause, takePause } from "@/lib/pauses/mutations";
import { spanOf, stateOf } from "@/lib/pauses/pauses";
import { listPauses } from "@/lib/pauses/queries";
import { PauseInput } from "@/lib/pauses/schema";
import { findNumbers } from "@/lib/standing/queries";
import { loadPeople } from "@/tests/support/cast";
import { keepWorld } from "@/tests/support/world";

/** A Monday, so that six weeks are six whole weeks. */
const TODAY = "2026-11-16";
const now = new Date(`${TODAY}T12:00:00Z`);

let maya: Viewer;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  maya = (await loadPeople()).maya;
  restore = await keepWorld();
});
afterEach(() => restore());

let forms = 0;
const formKey = () => `0192d5a0-0000-7000-8000-${String((forms += 1)).padStart(12, "0")}`;
const take = (startsOn: string, backOn: string, key = formKey()) =>
  takePause(maya, { formKey: key, reason: "FAMILY", startsOn, backOn }, now);
const kept = async () => (await listPauses(maya)).map(({ startsOn, backOn }) => [startsOn, backOn]);
const only = async () => (await listPauses(maya))[0]!;

describe("a pause is refused in one sentence, and nothing is written", () => {
  test.each<[string, string, string, string | RegExp]>([
    ["that begins 400 days ago", addDays(TODAY, -400), TODAY, "begins more than a year back"],
    ["that begins in 400 days", addDays(TODAY, 400), addDays(TODAY, 410), "more than a year from now"],
    ["that lasts for ever", TODAY, addDays(TODAY, 731), "longer than two years"],
    ["over one at its first day", "2026-11-25", "2026-12-02", "You have a pause from 1 Dec, back on 15 Dec"],
    ["over one at its last day", "2026-12-14", "2026-12-20", "You have a pause from 1 Dec"],
    ["inside of one", "2026-12-03", "2026-12-05", "You have a pause from 1 Dec"],
    ["around one", "2026-11-20", "2026-12-24", "You have a pause from 1 Dec"],
  ])("%s", async (_, startsOn, backOn, sentence) => {
    await take("2026-12-01", "2026-12-15");
    await expect(take(startsOn, backOn)).rejects.toThrow(sentence);
    expect(await kept()).toEqual([["2026-12-01", "2026-12-15"]]);
  });

  test("that ends before it starts, or on that day", () => {
    for (const backOn of ["2026-11-30", "2026-12-01"]) {
      const { error } = PauseInput.safeParse({
        formKey: formKey(),
        reason: "WORK",
        startsOn: "2026-12-01",
        backOn,
      });
      expect(error?.issues).toMatchObject([
        { path: ["backOn"], message: "The day you are back comes after the first day of the pause" },
      ]);
    }
  });
});

test("two that touch are two", async () => {
  await take("2026-12-01", "2026-12-15");
  await take("2026-12-15", "2026-12-20");
  await take("2026-11-24", "2026-12-01");
  expect(await kept()).toHaveLength(3);
});

test("one form is one pause, and of eight that overlap at once one is kept", async () => {
  const key = formKey();
  await Promise.all([1, 2, 3].map(() => take("2027-01-04", "2027-01-11", key)));
  expect(await kept()).toHaveLength(1);
  const tries = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5, 6, 7].map(() => take("2027-02-01", "2027-02-08")),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await kept()).toHaveLength(2);
});

describe("coming back", () => {
  test("one of days gone by is over as it is written down", async () => {
    await take("2026-10-05", "2026-10-12");
    expect(await only()).toMatchObject({ returned: true });
  });

  test("as planned leaves its days, and can be said once, not before", async () => {
    await take(TODAY, addDays(TODAY, 7));
    const { id } = await only();
    await expect(confirmReturn(maya, id, now)).rejects.toThrow("not waiting for your answer");
    const then = new Date("2026-11-23T12:00:00Z");
    await confirmReturn(maya, id, then);
    expect(await only()).toMatchObject({ backOn: "2026-11-23", returned: true });
    await expect(confirmReturn(maya, id, then)).rejects.toThrow("not waiting for your answer");
  });

  test("not yet moves the day; a day that has come ends it", async () => {
    await take("2026-11-09", "2026-11-20");
    const { id } = await only();
    const then = new Date("2026-11-24T12:00:00Z");
    await moveReturn(maya, { pauseId: id, backOn: "2026-12-07" }, then);
    expect(await only()).toMatchObject({ backOn: "2026-12-07", returned: false });
    await moveReturn(maya, { pauseId: id, backOn: "2026-11-22" }, then);
    expect(await only()).toMatchObject({ backOn: "2026-11-22", returned: true });
    await expect(moveReturn(maya, { pauseId: id, backOn: "2026-12-07" }, then)).rejects.toThrow(
      "over already",
    );
  });

  test("cannot be moved before its first day, beyond two years or into another pause", async () => {
    await take("2026-11-20", "2026-11-27");
    const { id } = await only();
    await take("2026-12-07", "2026-12-14");
    const move = (backOn: string) => moveReturn(maya, { pauseId: id, backOn }, now);
    await expect(move("2026-11-20")).rejects.toThrow("The pause begins on 20 Nov.");
    await expect(move("2026-12-08")).rejects.toThrow("You have a pause from 7 Dec");
    await expect(move("2029-12-08")).rejects.toThrow("longer than two years");
    await move("2026-12-07");
    expect(await kept()).toContainEqual(["2026-11-20", "2026-12-07"]);
  });

  test("today ends it early; one of which no day has passed is taken back instead", async () => {
    await take("2026-11-09", "2026-12-20");
    const { id } = await only();
    await endPause(maya, id, now);
    expect(await only()).toMatchObject({ backOn: TODAY, returned: true });

    await take(TODAY, "2026-12-20");
    const { id: fresh } = await only();
    await expect(endPause(maya, fresh, now)).rejects.toThrow("over already");
    await removePause(maya, fresh);
    expect(await kept()).toEqual([["2026-11-09", TODAY]]);
  });
});

test("the state follows the calendar until somebody says that they are back", () => {
  const pause = { startsOn: "2026-11-10", backOn: "2026-11-20", returned: false };
  const on = (day: string) => stateOf(pause, day);
  expect(["2026-11-09", "2026-11-10", "2026-11-19", "2026-11-20", "2027-01-01"].map(on)).toEqual([
    "ahead",
    "on",
    "on",
    "asks",
    "asks",
  ]);
  expect(stateOf({ ...pause, returned: true }, "2026-11-15")).toBe("over");
  expect(spanOf(pause)).toEqual({ from: "2026-11-10", until: "2026-11-19" });
});

describe("the forecast", () => {
  const outlook = async (at = now) => (await findNumbers(maya, at)).outlook;

  test("moves by six weeks when six weeks are paused, and the pace stays what it was", async () => {
    const before = await outlook();
    await take(TODAY, addDays(TODAY, 42));
    const during = await outlook();
    expect(during.forecast).toEqual(before.forecast);
    expect(before.ends.at(-1)).not.toBeNull();
    for (const [index, end] of before.ends.entries()) {
      if (before.left[index] === 0) continue;
      for (const at of ["early", "likely", "late"] as const)
        expect(daysBetween(end![at], during.ends[index]![at])).toBe(42);
    }
    const back = await outlook(new Date(now.getTime() + 42 * 86_400_000));
    expect(back.forecast).toEqual(before.forecast);
    expect(back.ends).toEqual(
      during.ends.map((end, index) => (before.left[index] === 0 ? back.ends[index] : end)),
    );
  });

  test("comes back when the pause is taken back", async () => {
    const before = await outlook();
    await take(TODAY, addDays(TODAY, 42));
    await removePause(maya, (await only()).id);
    expect(await outlook()).toEqual(before);
  });

  test("reads no more milestones of an activity than it asks for, the earliest", async () => {
    const { activities } = await outlook();
    for (const { logged, times } of activities) expect(logged.length).toBeLessThanOrEqual(times);
    const { logged } = activities.find(({ key }) => key === "lead-sprint-review")!;
    const reviews = await prisma.milestone.findMany({
      where: { id: { in: logged.map(({ milestoneId }) => milestoneId) } },
      orderBy: { happenedOn: "asc" },
    });
    expect(reviews.map(({ title }) => title)).toEqual([
      "Sprint review led, first time",
      "Sprint review led, second time",
      "Sprint review led, third time, with feedback from support",
    ]);
  });

  test("every number is the sum of its rows", async () => {
    const { activities, left, done, used, forecast } = await outlook();
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    expect(sum(left)).toBe(sum(activities.map(({ left }) => left)));
    expect(done).toBe(sum(activities.flatMap(({ finished }) => finished.map(({ hours }) => hours))));
    expect(forecast).toMatchObject({ pace: sum(used.map(({ hours }) => hours)) / used.length });
  });
});

test("whatever is asked, no two pauses of a person share a day", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 30 })), {
        minLength: 2,
        maxLength: 6,
      }),
      async (asked) => {
        await prisma.pause.deleteMany({ where: { ownerId: maya.id } });
        for (const [from, length] of asked)
          await take(addDays(TODAY, from), addDays(TODAY, from + length)).catch(() => undefined);
        const sorted = (await kept()).sort(([a], [b]) => (a! < b! ? -1 : 1));
        for (const [index, [startsOn]] of sorted.entries())
          if (index > 0) expect(startsOn! >= sorted[index - 1]![1]!).toBe(true);
        expect(sorted.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 10 },
  );
});
