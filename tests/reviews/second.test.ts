import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { logMilestone } from "@/lib/milestones/mutations";
import { disputeVerdict, giveVerdict, requestReview, tickPoint } from "@/lib/reviews/mutations";
import { findRequest } from "@/lib/reviews/queries";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
const mentorships = { tomas: "", priya: "" };
beforeAll(async () => {
  people = await loadPeople();
  const pair = { menteeId: people.maya.id, mentorId: people.tomas.id };
  mentorships.tomas = (await prisma.mentorship.findFirstOrThrow({ where: pair })).id;
  const second = { menteeId: people.maya.id, mentorId: people.priya.id };
  mentorships.priya = (await prisma.mentorship.create({ data: second })).id;
});

type Mentor = keyof typeof mentorships;
const log = async () =>
  (await logMilestone(people.maya, { ...milestoneInput, formKey: crypto.randomUUID() })).id;
const ask = (milestoneId: string, mentor: Mentor) =>
  requestReview(people.maya, {
    ...{ formKey: crypto.randomUUID(), milestoneId, mentorshipId: mentorships[mentor] },
    ...{ questions: [], wantedBy: null },
  });

async function judged(milestoneId: string, mentor: Mentor, kind: "ENDORSED" | "CHANGES_REQUESTED") {
  const { id: requestId } = await ask(milestoneId, mentor);
  const points = kind === "ENDORSED" ? [] : [`Say why, says ${mentor} ${requestId}`];
  await giveVerdict(people[mentor], { requestId, kind, note: null, points, tick: {}, takeUp: "yes" });
  return requestId;
}
const dispute = (requestId: string) => disputeVerdict(people.maya, { requestId, dispute: "It says why." });

test("who sees a verdict otherwise may show the very version to another mentor, and not to the same", async () => {
  const milestoneId = await log();
  const first = await judged(milestoneId, "tomas", "CHANGES_REQUESTED");
  await expect(ask(milestoneId, "priya")).rejects.toThrow("Nothing has changed since the last verdict.");
  await dispute(first);
  await expect(ask(milestoneId, "tomas")).rejects.toThrow("This mentor has judged this version.");

  const second = await judged(milestoneId, "priya", "ENDORSED");
  const seen = (await findRequest(people.priya, second))!;
  expect([seen.version, seen.before]).toEqual([1, null]);
  expect(await findRequest(people.priya, first)).toBeNull();
  expect(await prisma.milestone.findUnique({ where: { id: milestoneId } })).toMatchObject({
    state: "VERIFIED",
    verifiedVersion: 1,
  });
  expect(await prisma.verdict.findUnique({ where: { requestId: first } })).toMatchObject({
    supersededAt: expect.any(Date),
  });
});

test("two mentors who both ask for changes are asked again only about something new", async () => {
  const milestoneId = await log();
  await dispute(await judged(milestoneId, "tomas", "CHANGES_REQUESTED"));
  const second = await judged(milestoneId, "priya", "CHANGES_REQUESTED");
  await dispute(second);
  for (const mentor of ["tomas", "priya"] as const)
    await expect(ask(milestoneId, mentor)).rejects.toThrow("This mentor has judged this version.");
  const { id: pointId } = await prisma.reviewPoint.findFirstOrThrow({ where: { requestId: second } });
  await tickPoint(people.maya, { pointId, resolved: true });
  await ask(milestoneId, "tomas");
  expect(await prisma.milestone.findUnique({ where: { id: milestoneId } })).toMatchObject({ version: 2 });
});
