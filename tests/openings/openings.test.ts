import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { removeMilestone } from "@/lib/milestones/mutations";
import { recordOpening } from "@/lib/openings/mutations";
import { listOpenings } from "@/lib/openings/queries";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
});
beforeEach(() => prisma.opening.deleteMany());

const at = (time: string) => new Date(`2026-11-16T${time}Z`);
const open = (time: string) => recordOpening(people.tomas, { requestId: target.request }, at(time));
const openPage = (time: string) => recordOpening(people.tomas, { menteeId: people.maya.id }, at(time));
const log = async () => (await listOpenings(people.maya)).openings;

test("twenty at once are one line, whatever their order", async () => {
  const minutes = Array.from({ length: 20 }, (_, i) => `13:${String(i * 2 + 10)}:00`);
  expect(await Promise.all(minutes.map(open))).toEqual(Array(20).fill(true));
  const lines = await log();
  expect(lines).toHaveLength(1);
  expect(lines[0]!.lastAt).toEqual(at("13:48:00"));
});

test("the next hour, and another item, is another line", async () => {
  await open("13:59:59.999");
  await open("14:00:00");
  await openPage("14:00:01");
  await openPage("14:30:00");
  const lines = (await log()).map(({ title, firstAt, lastAt }) => [title, firstAt, lastAt]);
  expect(lines).toEqual([
    [null, at("14:00:01"), at("14:30:00")],
    ["Release freeze cut from 9 days to 3", at("14:00:00"), at("14:00:00")],
    ["Release freeze cut from 9 days to 3", at("13:59:59.999"), at("13:59:59.999")],
  ]);
});

test("the log is read a page at a time, each line once", async () => {
  for (let hour = 10; hour < 17; hour++) await open(`${hour}:05:00`);
  const seen: Date[] = [];
  let after: string | undefined;
  do {
    const { openings, next } = await listOpenings(people.maya, { after }, 3);
    seen.push(...openings.map(({ firstAt }) => firstAt));
    after = next ?? undefined;
  } while (after);
  expect(seen).toEqual([16, 15, 14, 13, 12, 11, 10].map((hour) => at(`${hour}:05:00`)));
});

test("a milestone that is deleted leaves the line, with the name it had and nothing to follow", async () => {
  await open("13:05:00");
  await removeMilestone(people.maya, target.waitingMilestone);
  expect(await log()).toMatchObject([{ title: "Release freeze cut from 9 days to 3", requestId: null }]);
});
