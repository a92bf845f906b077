import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import { countChoices, findMilestone, listMilestones } from "@/lib/milestones/queries";
import { addNote } from "@/lib/progress/mutations";
import { listNotes } from "@/lib/progress/queries";
import { changesOf, gateChangesOf } from "@/lib/roadmap/changes";
import { findPublicVersion, type Roadmap } from "@/lib/roadmap/queries";
import { setActivityState } from "@/lib/standing/mutations";
import { findNumbers, findStanding } from "@/lib/standing/queries";
import { goBack, goOver } from "@/lib/versions/mutations";
import { loadRoadmap } from "@/prisma/roadmap/load";
import { roadmap as first } from "@/prisma/roadmap/v1";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, PEOPLE, viewerOf, type Cast, type Who } from "@/tests/support/cast";
import { keepWorld } from "@/tests/support/world";
import { second } from "@/tests/versions/second";

let people: Cast;
let restore: () => Promise<unknown>;
let one: Roadmap, two: Roadmap;

beforeAll(async () => {
  people = await loadPeople();
  await loadRoadmap(prisma, [first, second]);
  restore = await keepWorld();
  [one, two] = await Promise.all([findPublicVersion(1), findPublicVersion(2)]);
});
afterEach(() => restore());

/** The same person on the second version. */
async function over(who: Who) {
  await goOver(people[who], { version: 2 });
  return viewerOf(people[who].id);
}
async function back(viewer: Viewer) {
  await goBack(viewer, { version: 2 });
  return viewerOf(viewer.id);
}
const activitiesOf = async (viewer: Viewer) =>
  new Map(
    (await findStanding(viewer)).steps.flatMap(({ key: step, activities }) =>
      activities.map((activity) => [activity.key, { ...activity, step }]),
    ),
  );
const put = (viewer: Viewer, activityKey: string, state: "DONE" | "DOING" | "PLANNED") =>
  setActivityState(viewer, { activityKey, state, reason: null });
const log = async (viewer: Viewer, activityKeys: string[]) =>
  (await logMilestone(viewer, { ...milestoneInput, activityKeys, formKey: crypto.randomUUID() })).id;
/** What somebody sees of what they wrote, but for its order. */
const pageOf = async (viewer: Viewer) => ({
  standing: await findStanding(viewer),
  milestones: (await listMilestones(viewer, {})).milestones,
  notes: await listNotes(
    viewer,
    one.steps.flatMap(({ activities }) => activities.map(({ key }) => key)),
  ),
  numbers: await findNumbers(viewer),
});

describe.each(PEOPLE)("%s", (who) => {
  test("goes over, loses nothing, and comes back to the very same", async () => {
    const viewer = people[who];
    const [before, was] = [await pageOf(viewer), await activitiesOf(viewer)];
    const there = await over(who);
    const is = await activitiesOf(there);
    const after = await pageOf(there);

    for (const [key, { state, reason, since, logged, shown }] of was) {
      if (is.has(key)) expect(is.get(key)).toMatchObject({ state, reason, since, logged, shown });
      if (key === "present-update")
        expect(is.get("brief-leadership")).toMatchObject({ state, reason, since, logged, shown });
      if (key === "escalate-risk")
        for (const part of ["spot-risk", "raise-risk"])
          expect(is.get(part)).toMatchObject({ state, reason, since, logged, shown });
    }
    expect(is.get("lead-sprint-review")).toMatchObject({ step: "fundamentals", times: 2 });
    const ids = ({ milestones }: typeof before) =>
      milestones.map(({ id, title, state }) => [id, title, state]);
    expect(ids(after)).toEqual(ids(before));

    expect(await pageOf(await back(there))).toEqual(before);
  });
});

test("no row of anybody's is changed by going over, but the version and the move", async () => {
  const rows = async () => {
    const tables = [
      "ActivityProgress",
      "ActivityNote",
      "MilestoneActivity",
      "MilestoneSkill",
      "MilestoneVersion",
      "SkillRating",
      "Opportunity",
      "EarlyStart",
      "Waiver",
    ];
    return Promise.all(
      tables.map((name) => prisma.$queryRawUnsafe(`SELECT t::text FROM "${name}" t ORDER BY 1`)),
    );
  };
  const before = await rows();
  for (const who of PEOPLE) await over(who);
  expect(await rows()).toEqual(before);
  expect(await prisma.roadmapMove.count()).toBe(PEOPLE.length);
});

test("what became one is done where all of it was", async () => {
  const both = async (who: Who) =>
    (await activitiesOf(await over(who))).get("trace-decision-to-release")?.state;
  await put(people.sam, "trace-dependency", "DONE");
  expect(await both("sam")).toBe("DOING");
  await put(people.sara, "trace-dependency", "DONE");
  await put(people.sara, "trace-roadmap-decision", "DONE");
  expect(await both("sara")).toBe("DONE");
});

test("a milestone counts for what its activity became, once", async () => {
  const id = await log(people.sam, [
    "trace-dependency",
    "trace-roadmap-decision",
    "escalate-risk",
    "draw-system-map",
  ]);
  const there = await over("sam");
  const is = await activitiesOf(there);
  expect(["trace-decision-to-release", "spot-risk", "raise-risk"].map((key) => is.get(key)?.logged)).toEqual([
    1, 1, 1,
  ]);
  const { activities } = (await findMilestone(there, id))!;
  expect(activities.map(({ activityKey, gone }) => [activityKey, gone]).sort()).toEqual([
    ["draw-system-map", true],
    ["raise-risk", false],
    ["spot-risk", false],
    ["trace-decision-to-release", false],
  ]);
  const { activities: counted } = (await findNumbers(there)).outlook;
  expect(counted.flatMap(({ key, logged }) => logged.map(() => key)).sort()).toEqual([
    "raise-risk",
    "spot-risk",
    "trace-decision-to-release",
  ]);
});

test("filters go by the step an activity stands in now", async () => {
  await log(people.sam, ["lead-sprint-review"]);
  const there = await over("sam");
  const found = async (viewer: Viewer, step: string) =>
    (await listMilestones(viewer, { step })).milestones.length;
  expect([await found(people.sam, "understand"), await found(people.sam, "fundamentals")]).toEqual([1, 0]);
  expect([await found(there, "understand"), await found(there, "fundamentals")]).toEqual([0, 1]);
  const count = await countChoices(there, {});
  expect([count("step", "understand"), count("step", "fundamentals")]).toEqual([0, 1]);
});

test("what a mentor endorsed stays endorsed under its new name", async () => {
  const endorsed = (activities: Awaited<ReturnType<typeof activitiesOf>>) =>
    [...activities.values()].filter(({ shown }) => shown === "verified").map(({ key }) => key);
  const names = new Map([
    ["present-update", ["brief-leadership"]],
    ["escalate-risk", ["spot-risk", "raise-risk"]],
  ]);
  const before = endorsed(await activitiesOf(people.oleksandra));
  expect(before.length).toBeGreaterThan(0);
  const after = endorsed(await activitiesOf(await over("oleksandra")));
  const joined = ["trace-roadmap-decision", "trace-dependency", "draw-system-map"];
  for (const key of before.filter((key) => !joined.includes(key)))
    expect(after).toEqual(expect.arrayContaining(names.get(key) ?? [key]));
});

test("an edit leaves what was logged for an activity that is gone", async () => {
  const id = await log(people.sam, ["draw-system-map", "escalate-risk"]);
  const there = await over("sam");
  const { revision } = (await findMilestone(there, id))!;
  const { formKey: _formKey, ...content } = milestoneInput;
  await editMilestone(there, { ...content, milestoneId: id, revision, activityKeys: ["spot-risk"] });
  const keys = async (viewer: Viewer) =>
    (await findMilestone(viewer, id))!.activities.map(({ activityKey }) => activityKey).sort();
  expect(await keys(there)).toEqual(["draw-system-map", "spot-risk"]);
  expect(await keys(await back(there))).toEqual(["draw-system-map", "escalate-risk"]);
});

test("what is written after going over comes back too", async () => {
  const there = await over("sam");
  await put(there, "brief-leadership", "DONE");
  await put(there, "raise-risk", "DONE");
  await put(there, "write-risk-note", "DONE");
  await addNote(there, {
    activityKey: "brief-leadership",
    body: "Five minutes were enough",
    formKey: crypto.randomUUID(),
  });
  const id = await log(there, ["brief-leadership", "write-risk-note"]);
  const home = await back(there);
  const is = await activitiesOf(home);
  expect([is.get("present-update")?.state, is.get("escalate-risk")?.state]).toEqual(["DONE", "DOING"]);
  expect(is.get("present-update")?.logged).toBe(1);
  expect((await listNotes(home, ["present-update"])).map(({ body }) => body)).toEqual([
    "Five minutes were enough",
  ]);
  expect((await findMilestone(home, id))!.activities.map(({ gone }) => gone).sort()).toEqual([false, true]);
  // And is there again for whoever goes over once more.
  expect((await activitiesOf(await over("sam"))).get("write-risk-note")?.state).toBe("DONE");
});

test("saying again what was said on the other version does not move its day", async () => {
  await put(people.sam, "present-update", "DONE");
  const { since } = (await activitiesOf(people.sam)).get("present-update")!;
  const there = await over("sam");
  await put(there, "brief-leadership", "DONE");
  expect((await activitiesOf(there)).get("brief-leadership")?.since).toEqual(since);
});

test("what was said there later does not outlive what is said here now", async () => {
  await put(people.sam, "present-update", "DONE");
  const there = await over("sam");
  await put(there, "brief-leadership", "DOING");
  const home = await back(there);
  expect((await activitiesOf(home)).get("present-update")?.state).toBe("DOING");
  await put(home, "present-update", "DONE");
  expect((await activitiesOf(home)).get("present-update")?.state).toBe("DONE");
});

test("of two windows that go over at once one does", async () => {
  for (let round = 0; round < 10; round++) {
    const tries = await Promise.allSettled([1, 2].map(() => goOver(people.sam, { version: 2 })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await prisma.roadmapMove.count({ where: { ownerId: people.sam.id, undoneAt: null } })).toBe(1);
    await back(await viewerOf(people.sam.id));
  }
});

test("the differences are told: each once, and what stays is not", () => {
  const told = changesOf(one, two).map((change) => {
    const keys = (of: { key: string } | { key: string }[]) => [of].flat().map(({ key }) => key);
    if (change.kind === "new" || change.kind === "gone") return [change.kind, ...keys(change.activity)];
    return [
      change.kind,
      ...keys(change.from),
      "→",
      ...keys(change.to),
      ...("fields" in change ? change.fields : []),
    ];
  });
  expect(told).toHaveLength(6);
  expect(told).toEqual(
    expect.arrayContaining([
      ["joined", "trace-roadmap-decision", "trace-dependency", "→", "trace-decision-to-release"],
      ["split", "escalate-risk", "→", "spot-risk", "raise-risk"],
      ["reworded", "present-update", "→", "brief-leadership", "title"],
      ["reworded", "lead-sprint-review", "→", "lead-sprint-review", "times", "step"],
      ["new", "write-risk-note"],
      ["gone", "draw-system-map"],
    ]),
  );
  expect(gateChangesOf(one, two).map(({ step }) => step.key)).toEqual(["understand"]);
  expect(changesOf(one, one)).toEqual([]);
});
