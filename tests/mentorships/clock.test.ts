import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { noteSilences, settleMentorships } from "@/lib/mentorships/jobs";
import * as mutations from "@/lib/mentorships/mutations";
import { findDesk } from "@/lib/desk/queries";
import { DeskFilter } from "@/lib/desk/schema";
import { findGrant, findMentee, listMentors } from "@/lib/mentorships/queries";
import { requestReview } from "@/lib/reviews/mutations";
import { target } from "@/tests/access/target";
import { given, linesNow, stateNow, terms } from "@/tests/mentorships/pair";
import { toldTo } from "@/tests/support/told";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

const DAY = 86_400_000;
let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(async () => void (await restore()));
const now = new Date("2026-12-01T12:00:00Z");
const at = (days: number) => new Date(now.getTime() + days * DAY);
beforeEach(() => prisma.rateLimit.deleteMany());

test("an agreed end is kept to the moment, though no clock came by", async () => {
  const { maya, tomas } = people;
  await given("ACTIVE", people, now);
  await mutations.proposeTerms(maya, terms({ endsOn: "2026-12-10" }), now);
  await mutations.signTerms(tomas, { mentorshipId: target.mentorship, number: 3 }, now);
  const { wrapUpAt, overAt } = await prisma.mentorship.findUniqueOrThrow({
    where: { id: target.mentorship },
  });
  const before = (moment: Date) => new Date(moment.getTime() - 1);

  // The tenth is still a whole day, where Maya is.
  expect(wrapUpAt!.toLocaleString("sv", { timeZone: maya.timeZone })).toBe("2026-12-11 00:00:00");
  expect(await standingAt(before(wrapUpAt!))).toBe("ACTIVE");
  expect(await standingAt(wrapUpAt!)).toBe("ENDING");
  expect(await findMentee(tomas, maya.id, before(overAt!))).not.toBeNull();
  expect(await findMentee(tomas, maya.id, overAt!)).toBeNull();
  expect(
    (await findDesk(tomas, DeskFilter.parse({}), 100, overAt!)).mentees.map(({ id }) => id),
  ).not.toContain(target.mentorship);
  expect((await listMentors(maya, overAt!)).map(({ id }) => id)).not.toContain(target.mentorship);

  // Written down late, and in one line: nobody was there when it began to end.
  expect(await settleMentorships(at(40))).toBe(1);
  expect(await settleMentorships(at(40))).toBe(0);
  expect(await linesNow(1)).toEqual([{ verb: "settle", actorId: null, from: "ACTIVE", to: "ENDED" }]);
});

test("what waits goes back to the member once the end is written down", async () => {
  await given("ENDED by date", people, now);
  await settleMentorships(now);
  expect(await prisma.reviewRequest.findUnique({ where: { id: target.request } })).toMatchObject({
    state: "WITHDRAWN",
  });
  expect(await prisma.milestone.findUnique({ where: { id: target.waitingMilestone } })).toMatchObject({
    state: "CHANGES_REQUESTED",
  });
});

test("while it is paused the mentor reads on, and nothing new is asked", async () => {
  const { maya, tomas } = people;
  const real = new Date();
  await given("PAUSED", people, real);
  expect(await findMentee(tomas, maya.id, real)).not.toBeNull();
  const ask = () =>
    requestReview(maya, {
      formKey: crypto.randomUUID(),
      milestoneId: target.milestone,
      mentorshipId: target.mentorship,
      questions: [],
      wantedBy: null,
    });
  const before = await fingerprint();
  await expect(ask()).rejects.toThrow("Choose one of your mentors, with whom nothing is paused now.");
  expect(await fingerprint()).toBe(before);
  await mutations.resumeMentorship(tomas, target.mentorship, real);
  await ask();
});

test("a pause over by its date is active before anybody writes it down", async () => {
  await given("ACTIVE after a pause", people, now);
  expect(await standingAt(now)).toBe("ACTIVE");
  expect(await settleMentorships(now)).toBe(1);
  expect(await stateNow()).toBe("ACTIVE");
});

test("terms nobody signs lapse after 14 days, and both are told", async () => {
  await given("ENDED unsigned", people, now);
  await prisma.notice.deleteMany();
  await settleMentorships(now);
  expect(await stateNow()).toBe("ENDED");
  expect(await ours()).toEqual([
    "maya: Nobody signed: your mentorship with Tomás Herrera does not begin",
    "tomas: Nobody signed: your mentorship with Maya Lindqvist does not begin",
  ]);
});

test("a silence is told once after 30 days, asked of both after 60, and rests after 90", async () => {
  await lastTouched(now);
  const told: string[] = [];
  for (let day = 1; day <= 100; day++) {
    await prisma.notice.deleteMany();
    await noteSilences(at(day));
    await noteSilences(at(day));
    told.push(...(await ours()).map((words) => `${day} ${words}`));
  }
  const [maya, tomas] = [people.maya.name, people.tomas.name];
  expect(told).toEqual([
    `30 maya: It is quiet between you and ${tomas}`,
    `60 maya: Do you want to go on with ${tomas}?`,
    `60 tomas: Do you want to go on with ${maya}?`,
    `90 maya: It was quiet for 90 days, so your mentorship with ${tomas} is paused`,
    `90 tomas: It was quiet for 90 days, so your mentorship with ${maya} is paused`,
  ]);
  expect(await stateNow()).toBe("PAUSED");
});

test("after an outage only the latest word on a silence is said, and two clocks say it once", async () => {
  await lastTouched(now);
  await prisma.notice.deleteMany();
  await Promise.all([noteSilences(at(95)), noteSilences(at(95))]);
  expect(await ours()).toHaveLength(2);
  expect(await prisma.quietTold.count({ where: { mentorshipId: target.mentorship } })).toBe(0);
  expect(await linesNow(1)).toEqual([{ verb: "rest", actorId: null, from: "ACTIVE", to: "PAUSED" }]);
});

test("“let us go on” begins to count anew", async () => {
  await lastTouched(now);
  await mutations.goOn(people.tomas, target.mentorship, at(59));
  await prisma.notice.deleteMany();
  await noteSilences(at(88));
  expect(await ours()).toEqual([]);
  await noteSilences(at(89));
  expect(await ours()).toHaveLength(1);
});

const standingAt = async (moment: Date) =>
  (await findGrant(people.maya, target.mentorship, moment))?.standing;

/** Nothing has passed between Maya and Tomás since. */
async function lastTouched(moment: Date) {
  const { maya, tomas } = people;
  await given("ACTIVE", people, moment);
  await prisma.agreement.deleteMany({ where: { mentorshipId: target.mentorship } });
  await prisma.weekShare.deleteMany({ where: { mentorshipId: target.mentorship } });
  await prisma.waiver.deleteMany({ where: { ownerId: maya.id } });
  await prisma.skillRating.deleteMany({ where: { ownerId: maya.id, raterId: tomas.id } });
  await prisma.reviewRequest.deleteMany({ where: { mentorshipId: target.mentorship } });
  await prisma.mentorship.update({ where: { id: target.mentorship }, data: { startedAt: moment } });
}

const ours = async () => {
  const { maya, tomas } = people;
  const [first, second] = [await toldTo(maya), await toldTo(tomas)];
  return [
    ...first.filter((words) => words.includes(tomas.name)).map((words) => `maya: ${words}`),
    ...second.filter((words) => words.includes(maya.name)).map((words) => `tomas: ${words}`),
  ];
};
