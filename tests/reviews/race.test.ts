import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { endMentorship } from "@/lib/mentorships/mutations";
import { editMilestone, logMilestone, removeMilestone } from "@/lib/milestones/mutations";
import { giveVerdict, rateMentee, requestReview, withdrawRequest } from "@/lib/reviews/mutations";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { untilOneWaits } from "@/tests/support/waiting";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const { formKey: _formKey, ...content } = milestoneInput;
const log = () => logMilestone(people.maya, { ...milestoneInput, formKey: crypto.randomUUID() });
const mentorship = () =>
  prisma.mentorship.findFirstOrThrow({
    where: { menteeId: people.maya.id, mentorId: people.tomas.id, state: "ACTIVE" },
  });

async function submitted() {
  const { id: milestoneId } = await log();
  const { id: mentorshipId } = await mentorship();
  const { id: requestId } = await requestReview(people.maya, {
    formKey: crypto.randomUUID(),
    milestoneId,
    mentorshipId,
    questions: [],
    wantedBy: null,
  });
  return { milestoneId, requestId, mentorshipId };
}

test("fifty rounds of eight verdicts at once give fifty verdicts", { timeout: 120_000 }, async () => {
  const before = await prisma.verdict.count();
  for (let round = 0; round < 50; round++) {
    const { requestId } = await submitted();
    const { done } = await hammer(8, () =>
      giveVerdict(people.tomas, {
        requestId,
        kind: "ENDORSED",
        note: null,
        points: [],
        tick: {},
        takeUp: "yes",
      }),
    );
    expect(done).toHaveLength(1);
  }
  expect(await prisma.verdict.count()).toBe(before + 50);
});

test("fifty forms submitted twenty-fold at once are fifty milestones", { timeout: 120_000 }, async () => {
  const before = await prisma.milestone.count();
  for (let round = 0; round < 50; round++) {
    const form = { ...milestoneInput, formKey: crypto.randomUUID() };
    const { done } = await hammer(20, () => logMilestone(people.maya, form));
    expect(done).toHaveLength(20);
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
  }
  expect(await prisma.milestone.count()).toBe(before + 50);
});

test("the same form with other words is refused, and the first words stay", async () => {
  const form = { ...milestoneInput, formKey: crypto.randomUUID() };
  const { id } = await logMilestone(people.maya, form);
  await expect(logMilestone(people.maya, { ...form, title: "Other words" })).rejects.toThrow(
    "You already saved this form.",
  );
  expect(await prisma.milestone.findUnique({ where: { id } })).toMatchObject({ title: form.title });
  expect(await prisma.milestone.count({ where: { title: "Other words" } })).toBe(0);
});

test("of two edits at once one wins, and the other is told", async () => {
  for (let pair = 0; pair < 25; pair++) {
    const { id: milestoneId } = await log();
    const { done, refused } = await hammer(2, (i) =>
      editMilestone(people.maya, { ...content, title: `Edit ${i}`, milestoneId, revision: 1 }),
    );
    expect([done.length, refused]).toEqual([1, 1]);
  }
});

test("asking twice at once is one request", async () => {
  const { id: milestoneId } = await log();
  const { id: mentorshipId } = await mentorship();
  const { done, refused } = await hammer(8, () =>
    requestReview(people.maya, {
      formKey: crypto.randomUUID(),
      milestoneId,
      mentorshipId,
      questions: [],
      wantedBy: null,
    }),
  );
  expect([done.length, refused]).toEqual([1, 7]);
});

test("a verdict, a withdrawal, an edit and a removal at once leave one consistent story", async () => {
  for (let round = 0; round < 20; round++) {
    const { milestoneId, requestId } = await submitted();
    await hammer<unknown>(4, (i) =>
      [
        () =>
          giveVerdict(people.tomas, {
            requestId,
            kind: "ENDORSED",
            note: null,
            points: [],
            tick: {},
            takeUp: "yes",
          }),
        () => withdrawRequest(people.maya, requestId),
        () => editMilestone(people.maya, { ...content, title: "Edited", milestoneId, revision: 1 }),
        () => (round % 4 === 0 ? removeMilestone(people.maya, milestoneId) : Promise.resolve()),
      ][i]!(),
    );
    const milestone = await prisma.milestone.findUnique({
      where: { id: milestoneId },
      include: { requests: { include: { verdict: true } } },
    });
    if (!milestone) continue;
    const [request] = milestone.requests;
    expect(request!.state).not.toBe("WAITING");
    expect(request!.state === "DECIDED").toBe(request!.verdict !== null);
    expect(milestone.state).toBe(request!.verdict && milestone.version === 1 ? "VERIFIED" : "LOGGED");
    expect(milestone.verifiedVersion).toBe(request!.verdict ? 1 : null);
  }
});

test("consent that is taken back while a mentor rates is heard", async () => {
  const { id } = await mentorship();
  const given = () =>
    prisma.skillRating.count({ where: { ownerId: people.maya.id, raterId: people.tomas.id } });
  const before = await given();
  const rating = await prisma.$transaction(async (tx) => {
    await tx.mentorship.update({ where: { id }, data: { menteeId: people.maya.id } });
    await tx.grant.deleteMany({ where: { mentorshipId: id, areaKey: { not: null } } });
    const formKey = crypto.randomUUID();
    const rated = rateMentee(people.tomas, {
      formKey,
      menteeId: people.maya.id,
      roadmapVersion: 1,
      level: { apis: 0, kpis: 5 },
    });
    const outcome = rated.catch((error: unknown) => error);
    // It has read by then, and waits for who came first.
    await untilOneWaits();
    return { outcome };
  });
  expect(await rating.outcome).toBeInstanceOf(Refusal);
  expect(await given()).toBe(before);
});

test("ending a mentorship while its mentor decides leaves nothing waiting", async () => {
  const waiting = await Promise.all([submitted(), submitted(), submitted()]);
  const { mentorshipId } = waiting[0];
  await hammer<unknown>(4, (i) =>
    i === 0
      ? endMentorship(people.maya, mentorshipId)
      : giveVerdict(people.tomas, {
          requestId: waiting[i - 1]!.requestId,
          kind: "CANNOT_JUDGE",
          note: null,
          points: [],
          tick: {},
          takeUp: "yes",
        }),
  );
  expect(await prisma.reviewRequest.count({ where: { mentorshipId, state: "WAITING" } })).toBe(0);
  expect(
    await prisma.milestone.count({
      where: { id: { in: waiting.map(({ milestoneId }) => milestoneId) }, state: "IN_REVIEW" },
    }),
  ).toBe(0);
});
