import { beforeAll, describe, expect, test } from "vitest";
import { waitingOf } from "@/app/(app)/dashboard/sections";
import { happenedRows } from "@/app/(app)/weeks/[monday]/happened";
import { plannedWords } from "@/app/(app)/forecast/words";
import { untouched } from "@/app/(app)/milestones/form";
import { prisma } from "@/lib/db";
import { listOpenInvitations } from "@/lib/invitations/queries";
import { listAskedOpportunities } from "@/lib/opportunities/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findNumbers } from "@/lib/standing/queries";
import { findWeekEvents } from "@/lib/weeks/queries";
import { loadPeople, type Cast } from "@/tests/support/cast";

/** A Tuesday, the day after Sara joined. */
const now = new Date("2026-11-24T12:00:00Z");
let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

test("what somebody has asked for waits on others until it is answered", async () => {
  const { maya, sara } = people;
  const onOthers = async (viewer: typeof maya) =>
    waitingOf(
      viewer,
      {
        ...{ queue: [], invitations: [], unsettled: [] },
        sent: await listOpenInvitations(viewer, now),
        asked: await listAskedOpportunities(viewer),
      },
      now,
    ).onOthers.map(({ person, words }) => `${person} ${words}`);
  expect(await onOthers(sara)).toEqual(["priya@throughline.example has not answered yet"]);
  expect(await onOthers(maya)).toEqual([expect.stringMatching(/ was asked$/)]);
  await prisma.invitation.updateMany({ data: { expiresAt: now } });
  expect(await onOthers(sara)).toEqual([]);
});

describe("hours somebody plans", () => {
  const planned = async (hours: number | null) =>
    plannedWords(hours, (await findNumbers(people.sara, now)).outlook);

  test("say how far they would take them, until there is a pace", async () => {
    const { left } = (await findNumbers(people.sara, now)).outlook;
    const all = left.reduce((sum, hours) => sum + hours, 0);
    expect(await planned(5)).toContain(`five hours a week you plan, the ${all} hours that are left`);
    expect(await planned(5)).toContain(`about ${Math.ceil(all / 5)} weeks: until `);
    expect(plannedWords(5, (await findNumbers(people.maya, now)).outlook)).toBeNull();
  });

  test("say nothing where there are none, or where they are more than three years", async () => {
    expect(await planned(null)).toBeNull();
    expect(await planned(1)).toBeNull();
  });
});

test("a sitting in which many skills were rated is one row of its week", async () => {
  const roadmap = await findRoadmap(people.sam);
  const keys = roadmap.areas.flatMap(({ skills }) => skills.map(({ key }) => key));
  const rate = (some: string[]) =>
    prisma.skillRating.createMany({
      data: some.map((skillKey) => ({
        ...{ ownerId: people.sam.id, raterId: people.sam.id, roadmapVersion: 1, skillKey, level: 2 },
        createdAt: now,
      })),
    });
  const titles = async () =>
    happenedRows(people.sam, await findWeekEvents(people.sam, "2026-11-23"), roadmap).map(
      ({ title }) => title,
    );
  const before = await titles();
  await rate(keys.slice(0, 5));
  expect(await titles()).toHaveLength(before.length + 5);
  await rate(keys.slice(5, 8));
  expect(await titles()).toEqual([...before, "8 skills rated"]);
});

test("a milestone for an activity begins with the skills it builds", async () => {
  const roadmap = await findRoadmap(people.maya);
  const [activity] = roadmap.steps[0]!.activities.filter(({ skillKeys }) => skillKeys.length > 0);
  const values = untouched(roadmap, "2026-11-24", { activities: [activity!.key], skills: ["kpis", "none"] });
  expect(values.skillKeys).toEqual([...new Set(["kpis", ...activity!.skillKeys])]);
});
