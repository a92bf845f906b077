import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { findNumbers } from "@/lib/standing/queries";
import { checkIn, removeWeek, saveWeek } from "@/lib/weeks/mutations";
import { findWeek, findWeekEvents, findWeekShown, listCheckIns } from "@/lib/weeks/queries";
import type { WeekInput } from "@/lib/weeks/schema";
import { weekInput } from "@/tests/access/weeks";
import { loadPeople, viewerOf, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

/** A Wednesday in the week of Monday the 16th. */
const now = new Date("2026-11-18T12:00:00Z");
const THIS_WEEK = "2026-11-16";

let people: Cast;
let maya: Viewer;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  maya = people.maya;
  restore = await keepWorld();
});
afterEach(() => restore());

let forms = 0;
const week = (given: Partial<WeekInput> = {}) =>
  weekInput({
    progress: "Moved",
    formKey: `0192d5a0-0000-7000-8000-${String((forms += 1)).padStart(12, "0")}`,
    ...given,
  });
const save = (given: Partial<WeekInput> = {}, viewer = maya) => saveWeek(viewer, week(given), now);
const mentorship = async () =>
  (await prisma.mentorship.findFirstOrThrow({ where: { menteeId: maya.id, mentorId: people.tomas.id } })).id;

describe("is refused, and nothing is written", () => {
  test.each<[string, Partial<WeekInput>, string]>([
    ["a week that has not begun", { monday: "2026-11-23" }, "has not begun yet"],
    ["a week before they joined", { monday: "2026-05-04" }, "before you joined"],
    ["a week that begins on a Tuesday", { monday: "2026-11-17" }, "begins on a Monday"],
    ["a review of nothing", { progress: null }, "Write a line"],
    ["a week somebody else saved first", { monday: "2026-11-09" }, "saved or removed elsewhere"],
    [
      "a change to what was changed meanwhile",
      { monday: "2026-11-09", revision: 7 },
      "saved or removed elsewhere",
    ],
    [
      "a mentor who is nobody's",
      { show: ["0192d5a0-0000-7000-8000-0000000000bb"] },
      "not your mentor any more",
    ],
  ])("%s", async (_, given, sentence) => {
    const before = await fingerprint();
    await expect(save(given)).rejects.toThrow(sentence);
    expect(await fingerprint()).toBe(before);
  });
});

test("twice at once is one row, from one form and from two", async () => {
  const form = week();
  await Promise.all([1, 2, 3, 4].map(() => saveWeek(maya, form, now)));
  expect(await findWeek(maya, THIS_WEEK)).toMatchObject({ revision: 1 });
  await removeWeek(maya, (await findWeek(maya, THIS_WEEK))!.id);

  const tries = await Promise.allSettled(["a", "b", "c", "d"].map((progress) => save({ progress })));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await prisma.weekReview.count({ where: { ownerId: maya.id, monday: new Date(THIS_WEEK) } })).toBe(1);
});

test("of two changes at once one is kept, and the other told", async () => {
  await save();
  const tries = await Promise.allSettled(["a", "b"].map((progress) => save({ progress, revision: 1 })));
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await findWeek(maya, THIS_WEEK)).toMatchObject({ revision: 2 });
});

test("the database itself refuses half a split, one that is not whole, and a week from a Tuesday", async () => {
  const make = (data: object) =>
    prisma.weekReview.create({ data: { ownerId: maya.id, monday: new Date(THIS_WEEK), ...data } as never });
  const whole = { splitUnit: "PERCENT", code: 70, coordination: 10, communication: 10, strategy: 10 };
  await expect(make({ ...whole, strategy: null })).rejects.toThrow("split_is_whole");
  await expect(make({ ...whole, strategy: 9 })).rejects.toThrow("split_is_whole");
  await expect(make({ ...whole, code: 90, strategy: -10 })).rejects.toThrow("split_is_whole");
  await expect(make({ ...whole, splitUnit: "HOURS", code: 90 })).rejects.toThrow("split_is_whole");
  await expect(make({ monday: new Date("2026-11-17") })).rejects.toThrow("begins_on_a_monday");
  await make(whole);
});

describe("shown to a mentor", () => {
  const read = () => findWeekShown(people.tomas, maya.id, THIS_WEEK);

  test("only while its tick stands, and only that week", async () => {
    await save();
    expect(await read()).toBeNull();
    await save({ revision: 1, show: [await mentorship()] });
    expect(await read()).toMatchObject({ progress: "Moved" });
    await save({ revision: 2, show: [] });
    expect(await read()).toBeNull();
  });

  test("no more once the review is removed, or its writer is leaving", async () => {
    await save({ show: [await mentorship()] });
    await prisma.user.update({ where: { id: maya.id }, data: { eraseAt: new Date(Date.now() + 1e6) } });
    expect(await read()).toBeNull();
    await prisma.user.update({ where: { id: maya.id }, data: { eraseAt: null } });
    expect(await read()).not.toBeNull();
    await removeWeek(maya, (await findWeek(maya, THIS_WEEK))!.id);
    expect(await read()).toBeNull();
  });
});

test("a week set aside is known to the pace, until it is not", async () => {
  const setAside = async () => (await findNumbers(maya)).outlook.setAside.toSorted();
  const before = await setAside();
  await save({ setAside: true, progress: null });
  expect(await setAside()).toEqual([...before, THIS_WEEK].toSorted());
  await save({ revision: 1 });
  expect(await setAside()).toEqual(before);
});

describe("what happened in a week", () => {
  const noteAt = (moment: string) =>
    prisma.activityNote.create({
      data: {
        ownerId: maya.id,
        activityKey: "escalate-risk",
        roadmapVersion: 1,
        body: moment,
        createdAt: new Date(moment),
      },
    });
  const notes = async (viewer: Viewer, monday: string) =>
    (await findWeekEvents(viewer, monday)).notes
      .map(({ body }) => body)
      .filter((body) => body.startsWith("2026-10"));

  test("is what happened where its owner was, over the night that is an hour longer", async () => {
    // Stockholm goes back to winter time on Sunday 25 October, so that week ends at 23:00 of UTC.
    await noteAt("2026-10-18T21:59:59.999Z");
    await noteAt("2026-10-18T22:00:00.000Z");
    await noteAt("2026-10-25T22:59:59.999Z");
    await noteAt("2026-10-25T23:00:00.000Z");
    expect(await notes(maya, "2026-10-19")).toEqual(["2026-10-18T22:00:00.000Z", "2026-10-25T22:59:59.999Z"]);
    expect(await notes(maya, "2026-10-26")).toEqual(["2026-10-25T23:00:00.000Z"]);
  });

  test("moves to another week with whoever travels, and none of it is lost", async () => {
    await noteAt("2026-10-25T22:30:00.000Z");
    const weeks = ["2026-10-19", "2026-10-26"];
    const found = async (viewer: Viewer) => Promise.all(weeks.map((monday) => notes(viewer, monday)));
    expect((await found(maya)).map(({ length }) => length)).toEqual([1, 0]);
    await prisma.user.update({ where: { id: maya.id }, data: { timeZone: "Asia/Tokyo" } });
    expect((await found(await viewerOf(maya.id))).map(({ length }) => length)).toEqual([0, 1]);
  });

  test("holds a milestone by its day, and nothing that is only known to the month", async () => {
    const title = "Release freeze cut from 9 days to 3";
    const first = new Date("2026-06-01");
    const titles = async () =>
      (await findWeekEvents(maya, "2026-06-01")).milestones.map(({ title }) => title);
    await prisma.milestone.updateMany({ where: { title }, data: { happenedOn: first } });
    expect(await titles()).toContain(title);
    await prisma.milestone.updateMany({ where: { title }, data: { precision: "MONTH" } });
    expect(await titles()).not.toContain(title);
  });
});

test("who has travelled west of a Monday may still change the review of its week", async () => {
  const monday = new Date("2026-11-16T01:00:00Z");
  await saveWeek(maya, week(), monday);
  await prisma.user.update({ where: { id: maya.id }, data: { timeZone: "America/Los_Angeles" } });
  const there = await viewerOf(maya.id);
  await expect(saveWeek(there, week({ monday: "2026-11-23" }), monday)).rejects.toThrow("not begun yet");
  await saveWeek(there, week({ revision: 1, progress: "From the plane" }), monday);
  expect(await findWeek(there, THIS_WEEK)).toMatchObject({ progress: "From the plane" });
});

describe("a check-in", () => {
  const say = (
    month: string,
    hard: Record<string, "" | "1" | "5">,
    note: Record<string, string | null> = {},
  ) => checkIn(maya, { month, hard, note }, now);
  const said = async (month: string) => (await listCheckIns(maya)).filter((row) => row.month === month);

  test("said again replaces what was said, taken back is gone, and the others stay", async () => {
    const before = await said("2026-11-01");
    await say("2026-11-01", { "letting-go": "5", ambiguity: "" }, { "letting-go": "Worse" });
    const after = await said("2026-11-01");
    expect(before.map(({ challengeKey }) => challengeKey)).toContain("ambiguity");
    expect(after).toEqual(
      before
        .filter(({ challengeKey }) => challengeKey !== "ambiguity")
        .map((row) => (row.challengeKey === "letting-go" ? expect.anything() : row)),
    );
    expect(after.find(({ challengeKey }) => challengeKey === "letting-go")).toMatchObject({
      hard: 5,
      note: "Worse",
    });
  });

  test("is about this month or the one before", async () => {
    await say("2026-10-01", { "letting-go": "1" });
    for (const month of ["2026-09-01", "2026-12-01", "2026-11-02"])
      await expect(say(month, { "letting-go": "1" })).rejects.toThrow("this month or the one before");
  });

  test("of nothing is refused, unless it takes back what was said", async () => {
    await expect(say("2026-11-01", { "right-depth": "" })).rejects.toThrow("at least one of them");
    await say("2026-11-01", { "letting-go": "" });
  });

  test("twice at once is one row", async () => {
    await Promise.all([1, 2, 3].map(() => say("2026-11-01", { "right-depth": "5" })));
    expect(
      (await said("2026-11-01")).filter(({ challengeKey }) => challengeKey === "right-depth"),
    ).toHaveLength(1);
  });
});
