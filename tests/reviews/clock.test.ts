import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { quoted } from "@/lib/quoted";
import { moveReviewsOn } from "@/lib/reviews/jobs";
import { answerInquiry, askBack, goOnWithout, startReading } from "@/lib/reviews/mutations";
import { CLOSE_DAY, NUDGE_DAYS, RELEASE_DAY } from "@/lib/reviews/time";
import { target } from "@/tests/access/target";
import { milestoneState, put, request } from "@/tests/reviews/waiting";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { toldTo } from "@/tests/support/told";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
const HOUR = 3_600_000;
const MONDAY = Date.parse("2026-03-02T00:00:00Z");
/** A moment of the day so many days after that Monday. */
const on = (days: number, hour = 10) => new Date(MONDAY + (days * 24 + hour) * HOUR);
const ASKED = on(0);

beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
beforeEach(async () => {
  // Of all that waits only Maya's request, asked on a Monday, before the clocks change.
  await prisma.reviewRequest.updateMany({
    where: { state: "WAITING", id: { not: target.request } },
    data: { state: "WITHDRAWN" },
  });
  await prisma.pause.deleteMany();
  await prisma.notice.deleteMany();
  await put({ createdAt: ASKED, waitingSince: ASKED });
});
afterEach(() => restore());

const TITLE = quoted("Release freeze cut from 9 days to 3");
const nudges = async () => (await prisma.nudge.findMany({ orderBy: { day: "asc" } })).map(({ day }) => day);

/** The clock strikes on each day from one up to another, on two nodes at once, but while it is down. */
async function strike(from: number, until: number, down: [number, number] = [0, 0]) {
  for (let day = from; day < until; day++)
    for (const hour of [6, 12, 18])
      if (day < down[0] || day >= down[1])
        await Promise.all([moveReviewsOn(on(day, hour)), moveReviewsOn(on(day, hour))]);
}

test(
  "forty days, with nobody answering: reminded on the third and the sixth, let go on the tenth, each once",
  { timeout: 120_000 },
  async () => {
    await strike(0, 3);
    expect(await nudges()).toEqual([]);
    await strike(3, 6);
    expect(await nudges()).toEqual([3]);
    await strike(6, 10);
    expect([await nudges(), (await request()).state]).toEqual([[3, 6], "WAITING"]);
    await strike(10, 40);
    expect((await request()).state).toBe("RELEASED");
    expect(await toldTo(people.tomas)).toEqual([
      "Maya Lindqvist has waited 3 days for your review",
      "Maya Lindqvist has waited 6 days for your review",
    ]);
    expect(await toldTo(people.maya)).toEqual([`Tomás Herrera did not come to ${TITLE} in ten days`]);
  },
);

test(
  "an outage of five days tells what it missed at once, and no day twice",
  { timeout: 120_000 },
  async () => {
    await strike(0, 7, [2, 7]);
    expect([await nudges(), await toldTo(people.tomas)]).toEqual([[], []]);
    await strike(7, 10);
    expect((await request()).state).toBe("WAITING");
    await strike(10, 40);
    expect(await nudges()).toEqual([3, 6]);
    expect(await toldTo(people.tomas)).toEqual(["Maya Lindqvist has waited 7 days for your review"]);
    expect((await request()).state).toBe("RELEASED");
    expect(await toldTo(people.maya)).toEqual([`Tomás Herrera did not come to ${TITLE} in ten days`]);
  },
);

test("days of a pause are stepped over", { timeout: 120_000 }, async () => {
  await prisma.pause.create({
    data: {
      ownerId: people.maya.id,
      reason: "HOLIDAY",
      startsOn: new Date("2026-03-04"),
      backOn: new Date("2026-03-14"),
    },
  });
  await strike(0, 12);
  expect(await nudges()).toEqual([]);
  await strike(12, 14);
  expect(await nudges()).toEqual([3]);
  await strike(14, 20);
  expect((await request()).state).toBe("WAITING");
  await strike(20, 21);
  expect((await request()).state).toBe("RELEASED");
});

test(
  "an outage over the tenth day: let go as soon as the clock strikes again, and nobody is reminded of it too late",
  { timeout: 120_000 },
  async () => {
    await strike(0, 40, [7, 12]);
    expect(await nudges()).toEqual([3, 6]);
    expect((await request()).state).toBe("RELEASED");
    const lines = await prisma.auditEntry.findMany({
      where: { subjectId: target.request, verb: "releaseRequest" },
    });
    expect(lines).toMatchObject([{ actorId: null, from: "waiting", to: "released" }]);
    expect(await toldTo(people.maya)).toEqual([`Tomás Herrera did not come to ${TITLE} in ten days`]);
  },
);

test("an outage of all ten days sends no reminder of what is let go", { timeout: 120_000 }, async () => {
  await strike(0, 13, [1, 12]);
  expect([await nudges(), await toldTo(people.tomas)]).toEqual([[], []]);
  expect((await request()).state).toBe("RELEASED");
});

test("days on which the mentorship stands still are stepped over", { timeout: 120_000 }, async () => {
  await prisma.mentorshipPause.create({
    data: {
      ...{ mentorshipId: target.mentorship, reason: "AWAY" },
      ...{ startedAt: new Date("2026-03-04T00:00:00+01:00"), endsAt: new Date("2026-03-14T00:00:00+01:00") },
    },
  });
  await strike(0, 12);
  expect(await nudges()).toEqual([]);
  await strike(12, 20);
  expect([await nudges(), (await request()).state]).toEqual([[3, 6], "WAITING"]);
  await strike(20, 21);
  expect((await request()).state).toBe("RELEASED");
});

test("the timetable that is written down is the one that is kept", () => {
  const lines = readFileSync("docs/decisions/034-reviews.md", "utf8").split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(`^\\| ${NUDGE_DAYS.join(", ")} \\| the mentor is reminded`),
      expect.stringMatching(`^\\| ${RELEASE_DAY} \\| it is let go`),
      expect.stringMatching(`^\\| ${CLOSE_DAY} \\|  *\\| it is closed unanswered`),
    ]),
  );
});

test("what is released is its member's at once, and they go on without", { timeout: 120_000 }, async () => {
  await strike(10, 11);
  expect(await milestoneState(target.waitingMilestone)).toBe("CHANGES_REQUESTED");
  await goOnWithout(people.maya, target.request);
  expect((await request()).state).toBe("UNREVIEWED");
});

test("while it is read nothing is let go", { timeout: 120_000 }, async () => {
  await startReading(people.tomas, target.request, on(10));
  await moveReviewsOn(on(10));
  expect((await request()).state).toBe("WAITING");
  await moveReviewsOn(on(10, 11));
  expect((await request()).state).toBe("RELEASED");
});

test(
  "while the member is asked the mentor's days stand still, and the member is reminded",
  { timeout: 120_000 },
  async () => {
    await startReading(people.tomas, target.request, on(2));
    await askBack(people.tomas, { requestId: target.request, text: "By when?" }, on(2));
    await prisma.notice.deleteMany();
    await strike(2, 9);
    expect(await toldTo(people.tomas)).toEqual([]);
    expect(await toldTo(people.maya)).toEqual([
      `Tomás Herrera has waited 3 days for your answer about ${TITLE}`,
      `Tomás Herrera has waited 6 days for your answer about ${TITLE}`,
    ]);
    await answerInquiry(people.maya, { requestId: target.request, answer: "By May." }, on(9));
    await strike(9, 10);
    expect(await toldTo(people.tomas)).toEqual(["Maya Lindqvist answered what you asked"]);
    await strike(10, 17);
    expect((await request()).state).toBe("WAITING");
    await strike(17, 18);
    expect((await request()).state).toBe("RELEASED");
  },
);

test("an inquiry that nobody answers is over after fourteen days", { timeout: 120_000 }, async () => {
  await startReading(people.tomas, target.request, on(1));
  await askBack(people.tomas, { requestId: target.request, text: "By when?" }, on(1));
  await strike(1, 15);
  expect((await request()).state).toBe("WAITING");
  await strike(15, 16);
  expect((await request()).state).toBe("UNANSWERED");
  expect(await milestoneState(target.waitingMilestone)).toBe("CHANGES_REQUESTED");
});
