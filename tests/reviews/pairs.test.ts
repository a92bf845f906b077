import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { logMilestone } from "@/lib/milestones/mutations";
import { moveReviewsOn } from "@/lib/reviews/jobs";
import {
  askBack,
  disputeVerdict,
  giveVerdict,
  requestReview,
  revokeVerdict,
  startReading,
  withdrawRequest,
} from "@/lib/reviews/mutations";
import { LEASE, stageOf, type Stage } from "@/lib/reviews/request";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

// Two things at once, two hundred times: one of them is made, what stands is legal, and the audit tells how it came to be.

const ROUNDS = 200;
let people: Cast;
let mentorshipId: string;
beforeAll(async () => {
  people = await loadPeople();
  const pair = { menteeId: people.maya.id, mentorId: people.tomas.id };
  mentorshipId = (await prisma.mentorship.findFirstOrThrow({ where: pair })).id;
});

const endorse = { kind: "ENDORSED" as const, note: null, points: [], tick: {} };

async function asked(at = new Date()) {
  const { id: milestoneId } = await logMilestone(people.maya, {
    ...milestoneInput,
    formKey: crypto.randomUUID(),
  });
  return { milestoneId, requestId: await askFor(milestoneId, at) };
}
async function askFor(milestoneId: string, at = new Date()) {
  const form = { formKey: crypto.randomUUID(), milestoneId, mentorshipId, questions: [], wantedBy: null };
  return (await requestReview(people.maya, form, at)).id;
}
const take = (requestId: string, at = new Date()) => startReading(people.tomas, requestId, at);
const judge = (requestId: string, at = new Date()) =>
  giveVerdict(people.tomas, { ...endorse, requestId }, at);

/** Both at once. How many were made; whoever was too late is told so, and nothing else ever goes wrong. */
async function atOnce(...changes: (() => Promise<unknown>)[]) {
  const outcomes = await Promise.allSettled(changes.map((change) => change()));
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Refusal);
  return outcomes.map(({ status }) => status === "fulfilled");
}

async function standing(requestId: string, now = new Date()) {
  const request = await prisma.reviewRequest.findUniqueOrThrow({
    where: { id: requestId },
    include: { verdict: true, milestone: true },
  });
  const lines = await prisma.auditEntry.findMany({ where: { subjectId: requestId }, orderBy: { id: "asc" } });
  // Each line of the audit goes on from where the one before it led; of half an hour that is over it needs none.
  lines.reduce(
    (before, { from, to }) => {
      expect(before === "reading" ? [before, "waiting"] : [before]).toContain(from);
      return to;
    },
    null as string | null,
  );
  const stage = stageOf(request, now);
  expect(request.verdict !== null).toBe(request.state === "DECIDED");
  return {
    stage,
    milestone: request.milestone,
    verdict: request.verdict,
    told: lines.at(-1)?.to as Stage,
  };
}

test("taken back and taken up", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked();
    const [isBack, isUp] = await atOnce(
      () => withdrawRequest(people.maya, requestId),
      () => take(requestId),
    );
    expect([isBack, isUp].filter(Boolean)).toHaveLength(1);
    const { stage, told, milestone } = await standing(requestId);
    expect([stage, told, milestone.state]).toEqual(
      isBack ? ["withdrawn", "withdrawn", "LOGGED"] : ["reading", "reading", "IN_REVIEW"],
    );
  }
});

test("taken back while it is taken up and asked back about", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked();
    const [isBack] = await atOnce(
      () => withdrawRequest(people.maya, requestId),
      () => take(requestId).then(() => askBack(people.tomas, { requestId, text: "By when?" })),
    );
    const { stage, told } = await standing(requestId);
    expect([stage, told]).toEqual(isBack ? ["withdrawn", "withdrawn"] : ["question", "question"]);
  }
});

test("taken up twice", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked();
    const made = await atOnce(
      () => take(requestId),
      () => take(requestId),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    const { stage, told } = await standing(requestId);
    expect([stage, told]).toEqual(["reading", "reading"]);
  }
});

test("taken back by the mentor while its member has their say", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked();
    await take(requestId);
    await judge(requestId);
    const [isRevoked, isDisputed] = await atOnce(
      () => revokeVerdict(people.tomas, { requestId, because: "I misread it." }),
      () => disputeVerdict(people.maya, { requestId, dispute: "I led it." }),
    );
    // Nobody disputes an endorsement: what they say is said of its end, or was too early.
    expect(isRevoked).toBe(true);
    const { stage, told, milestone, verdict } = await standing(requestId);
    expect([stage, told, milestone.state]).toEqual(["revoked", "revoked", "LOGGED"]);
    expect(verdict?.dispute).toBe(isDisputed ? "I led it." : null);
  }
});

test("its member says it twice", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked();
    await take(requestId);
    await giveVerdict(people.tomas, { ...endorse, kind: "CANNOT_JUDGE", requestId });
    const made = await atOnce(
      () => disputeVerdict(people.maya, { requestId, dispute: "First" }),
      () => disputeVerdict(people.maya, { requestId, dispute: "Second" }),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    const { stage, verdict } = await standing(requestId);
    expect([stage, verdict?.dispute]).toEqual(["unjudged", made[0] ? "First" : "Second"]);
  }
});

test("a verdict at the last moment, and taken back at the first", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked();
    const now = new Date();
    await take(requestId, now);
    const over = new Date(now.getTime() + LEASE);
    const last = new Date(over.getTime() - 1);
    const [isJudged, isBack] = await atOnce(
      () => judge(requestId, last),
      () => withdrawRequest(people.maya, requestId, over),
    );
    expect([isJudged, isBack].filter(Boolean)).toHaveLength(1);
    const { stage, milestone } = await standing(requestId, over);
    expect([stage, milestone.state]).toEqual(isBack ? ["withdrawn", "LOGGED"] : ["endorsed", "VERIFIED"]);
  }
});

test("two verdicts", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked();
    await take(requestId);
    const made = await atOnce(
      () => judge(requestId),
      () =>
        giveVerdict(people.tomas, {
          ...{ requestId, note: null, tick: {} },
          kind: "CHANGES_REQUESTED",
          points: ["Say why"],
        }),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    const { stage, told, milestone } = await standing(requestId);
    expect(told).toBe(stage);
    expect(milestone.state).toBe(stage === "endorsed" ? "VERIFIED" : "CHANGES_REQUESTED");
  }
});

test(
  "an endorsement taken back while a newer version is put before the mentor",
  { timeout: 300_000 },
  async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { milestoneId, requestId } = await asked();
      await take(requestId);
      await judge(requestId);
      await prisma.milestone.update({
        where: { id: milestoneId },
        data: { version: 2, state: "LOGGED" },
      });
      const made = await atOnce(
        () => revokeVerdict(people.tomas, { requestId, because: "I misread it." }),
        () => askFor(milestoneId),
      );
      expect(made).toEqual([true, true]);
      const { stage, milestone } = await standing(requestId);
      expect([stage, milestone.state, milestone.verifiedVersion]).toEqual(["revoked", "IN_REVIEW", null]);
    }
  },
);

test("let go by the clock while it is judged", { timeout: 300_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { requestId } = await asked(new Date(Date.now() - 11 * 86_400_000));
    const now = new Date();
    const isUp = round % 2 === 0;
    if (isUp) await take(requestId, now);
    await atOnce(
      () => moveReviewsOn(now),
      () => giveVerdict(people.tomas, { ...endorse, requestId, takeUp: "yes" }, now),
    );
    const { stage, told, milestone } = await standing(requestId, now);
    expect(told).toBe(stage);
    expect([stage, milestone.state]).toEqual(
      stage === "released" ? ["released", "LOGGED"] : ["endorsed", "VERIFIED"],
    );
    if (isUp) expect(stage).toBe("endorsed");
  }
});
