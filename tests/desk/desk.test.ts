import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { countLate, findDesk, listQueue } from "@/lib/desk/queries";
import { DeskFilter, QueuePlace } from "@/lib/desk/schema";
import { guidedBy } from "@/lib/mentorships/policy";
import { queuedFor } from "@/lib/reviews/policy";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { query } from "@/tests/support/database";
import { mentorMany } from "@/tests/support/mentees";
import { statementsOf } from "@/tests/support/statements";

let people: Cast;
let few: Viewer;
let many: Viewer;
beforeAll(async () => {
  people = await loadPeople();
  ({ ruben: few, jonas: many } = people);
  const owner = process.env.MIGRATION_DATABASE_URL!;
  await query(owner, mentorMany(few.id, 3, 2), mentorMany(many.id, 130, 2), "ANALYZE");
});

const now = new Date();

/** All pages of a desk, one after the other. */
async function pages(viewer: Viewer, most: number, name = "") {
  const found = [];
  for (let after: string | null | undefined; after !== null;) {
    const { mentees, next } = await findDesk(viewer, DeskFilter.parse({ after, name }), most, now);
    found.push(...mentees);
    after = next;
  }
  return found;
}

test("all pages together hold everybody the policy names, once, those first to whom an answer is promised soonest", async () => {
  for (const viewer of [many, people.tomas, people.priya]) {
    const found = await pages(viewer, 7);
    const guided = await prisma.mentorship.findMany({
      where: guidedBy(viewer, now),
      select: { id: true },
    });
    expect(found.map(({ id }) => id).sort()).toEqual(guided.map(({ id }) => id).sort());
    const days = found.map(({ waiting }) => waiting?.promisedBy.getTime() ?? Infinity);
    expect(days).toEqual(days.toSorted((one, other) => one - other));
  }
});

test("a name finds whoever has it, wherever they stand", async () => {
  expect((await pages(many, 2, "no. 13")).map(({ mentee }) => mentee.name).sort()).toEqual([
    "Mentee No. 13",
    "Mentee No. 130",
  ]);
  expect(await pages(many, 2, "%")).toEqual([]);
});

test("the queue goes on where the page before ended, and holds what the policy names", async () => {
  const found = [];
  for (let place: QueuePlace | undefined, isLast = false; !isLast;) {
    const { requests, next } = await listQueue(many, place, 5, now);
    found.push(...requests);
    place = QueuePlace.parse(next ?? undefined);
    isLast = next === null;
  }
  const queued = await prisma.reviewRequest.findMany({
    where: queuedFor(many, now),
    select: { id: true },
  });
  expect(queued.length).toBeGreaterThan(40);
  expect(found.map(({ id }) => id).sort()).toEqual(queued.map(({ id }) => id).sort());
});

test("a mentor of many asks the database as often as a mentor of few", async () => {
  const count = async (viewer: Viewer) =>
    (await statementsOf(() => findDesk(viewer, DeskFilter.parse({}), 25, now))).length;
  // The first reader works out the summaries.
  for (const viewer of [few, many]) await pages(viewer, 25);
  expect(await count(many)).toBe(await count(few));
});

test("nothing is late while the mentorship rests", async () => {
  const { tomas } = people;
  await prisma.reviewRequest.updateMany({
    where: queuedFor(tomas, now),
    data: { promisedBy: new Date("2020-01-01") },
  });
  const [first] = (await listQueue(tomas)).requests;
  const late = await countLate(tomas);
  expect(late).toBeGreaterThan(0);
  const { mentorshipId } = await prisma.reviewRequest.findUniqueOrThrow({ where: { id: first!.id } });
  await prisma.mentorshipPause.create({
    data: {
      mentorshipId: mentorshipId!,
      reason: "AWAY",
      startedAt: new Date(now.getTime() - 1000),
      endsAt: new Date(now.getTime() + 86_400_000),
    },
  });
  expect(await countLate(tomas)).toBeLessThan(late);
  expect((await listQueue(tomas)).requests.find(({ id }) => id === first!.id)).toMatchObject({
    isResting: true,
  });
});
