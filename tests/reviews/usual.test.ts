import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { logMilestone } from "@/lib/milestones/mutations";
import { answerInquiry, askBack, giveVerdict, requestReview, startReading } from "@/lib/reviews/mutations";
import { listUsualDays } from "@/lib/reviews/queries";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
let mentorshipId: string;
beforeAll(async () => {
  people = await loadPeople();
  const pair = { menteeId: people.maya.id, mentorId: people.tomas.id };
  mentorshipId = (await prisma.mentorship.findFirstOrThrow({ where: pair })).id;
  // Of Tomás's answers only those below are looked at.
  await prisma.reviewRequest.deleteMany({ where: { reviewerId: people.tomas.id, state: "DECIDED" } });
});

const DAY = 86_400_000;
const START = Date.parse("2026-03-02T10:00:00Z");
const on = (days: number) => new Date(START + days * DAY);
const usual = async () => (await listUsualDays(people.maya)).get(people.tomas.id);

/** Asked on one day and judged so many days later; asked back on the first of them and answered so many after that. */
async function answered(asked: number, days: number, memberTook = 0) {
  const { id: milestoneId } = await logMilestone(people.maya, {
    ...milestoneInput,
    formKey: crypto.randomUUID(),
  });
  const form = { formKey: crypto.randomUUID(), milestoneId, mentorshipId, questions: [], wantedBy: null };
  const { id: requestId } = await requestReview(people.maya, form, on(asked));
  if (memberTook > 0) {
    await startReading(people.tomas, requestId, on(asked));
    await askBack(people.tomas, { requestId, text: "By when?" }, on(asked));
    await answerInquiry(people.maya, { requestId, answer: "By May." }, on(asked + memberTook));
  }
  const verdict = { kind: "ENDORSED" as const, note: null, points: [], tick: {}, takeUp: "yes" as const };
  await giveVerdict(people.tomas, { ...verdict, requestId }, on(asked + days));
}

test("how soon a mentor answers is theirs: of five answers the fourth slowest, and a member's own days are none of it", async () => {
  for (const days of [1, 2, 2]) await answered(0, days);
  await answered(0, 9, 5);
  expect(await usual()).toBeNull();
  await answered(0, 6);
  expect(await usual()).toBe(4);
});

test("only the last twenty say it", async () => {
  for (let i = 0; i < 20; i++) await answered(30 + i, 1);
  expect(await usual()).toBe(1);
});

test("of a mentor whom one does not have nothing is said", async () => {
  expect((await listUsualDays(people.sam)).has(people.tomas.id)).toBe(false);
});
