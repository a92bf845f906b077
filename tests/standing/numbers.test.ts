import { beforeAll, describe, expect, test } from "vitest";
import { today } from "@/lib/days";
import { prisma } from "@/lib/db";
import { findRoadmap } from "@/lib/roadmap/queries";
import { standingsToday } from "@/lib/skills/standing";
import { findNumbers, findSkillRows, findStanding } from "@/lib/standing/queries";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { query } from "@/tests/support/database";
import { statementsOf } from "@/tests/support/statements";
import { logThousands } from "@/tests/support/thousands";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await query(process.env.MIGRATION_DATABASE_URL!, logThousands(people.sara.id, 500));
});

const who = ["maya", "sam", "sara", "ruben", "oleksandra"] as const;

describe.each(who)("the numbers of %s", (name) => {
  test("are the ones that each page finds by itself", async () => {
    const viewer = people[name];
    const [{ standing, levels }, roadmap] = [await findNumbers(viewer), await findRoadmap(viewer)];
    expect(standing).toEqual(await findStanding(viewer));
    expect(levels).toEqual(standingsToday(await findSkillRows(viewer), roadmap, viewer));
  });

  test("are found by three statements", async () => {
    await findRoadmap(people[name]); // content is read once per process, by whoever comes first
    expect(await statementsOf(() => findNumbers(people[name]))).toHaveLength(3);
  });
});

test("what was called done is finished on its day, where the member is", async () => {
  const progress = await prisma.activityProgress.findMany({
    where: { ownerId: people.maya.id, state: "DONE" },
  });
  const { activities } = (await findNumbers(people.maya)).outlook;
  const since = new Map(activities.map((activity) => [activity.key, activity.since]));
  expect(progress.length).toBeGreaterThan(5);
  expect(progress.map(({ activityKey }) => since.get(activityKey))).toEqual(
    progress.map((row) => today(people.maya.timeZone, row.since)),
  );
});

test("effort is counted from the earliest milestones of an activity, each by its own name", async () => {
  const { activities, finished } = (await findNumbers(people.sara)).outlook;
  const [full] = activities.filter(({ logged, times }) => times > 1 && logged.length === times);
  const earliest = await prisma.milestone.findMany({
    where: { ownerId: people.sara.id, activities: { some: { activityKey: full!.key } } },
    orderBy: [{ happenedOn: "asc" }, { id: "asc" }],
    take: full!.times,
  });
  expect(full!.logged.map(({ milestoneId }) => milestoneId)).toEqual(earliest.map(({ id }) => id));
  for (const { logged, times } of activities) expect(logged.length).toBeLessThanOrEqual(times);
  expect(finished).toHaveLength(activities.flatMap((one) => one.finished).length);
});
