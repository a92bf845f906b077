import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { eraseDue } from "@/lib/deletions/jobs";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import type { MilestoneInput } from "@/lib/milestones/schema";
import { giveVerdict, requestReview } from "@/lib/reviews/mutations";
import { setActivityState } from "@/lib/standing/mutations";
import { findMenteeStanding, findStanding } from "@/lib/standing/queries";
import { wayOf, type WayMove } from "@/lib/standing/way";
import { takeBackWaiver, waiveGate } from "@/lib/waivers/mutations";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeEach(async () => {
  await prisma.user.deleteMany();
  people = await loadPeople();
});

const stepOf = async (viewer: Viewer, key: string) => {
  const { steps, facts } = await findStanding(viewer);
  const step = steps.find((step) => step.key === key)!;
  return { step, way: wayOf(step, facts) };
};
const formKey = () => crypto.randomUUID();
const milestone = (activity: string): MilestoneInput => ({
  ...milestoneInput,
  formKey: formKey(),
  title: `Done for ${activity}`,
  activityKeys: [activity],
});

describe("doing exactly what is suggested", () => {
  /** As a person and their mentor would: nothing but the mutations behind the pages. */
  async function makeMove({ kind, activity, milestone: about, times }: WayMove) {
    const { maya, tomas } = people;
    for (let time = 0; time < times; time += 1) {
      if (kind === "log") await logMilestone(maya, milestone(activity.key));
      if (kind === "finish")
        await setActivityState(maya, { activityKey: activity.key, state: "DONE", reason: null });
      if (kind === "ask") await ask(about ?? (await latest(activity.key)));
      if (kind === "wait") await answer(about!);
    }
    async function ask(milestoneId: string) {
      const { id: mentorshipId } = await prisma.mentorship.findFirstOrThrow({
        where: { menteeId: maya.id, mentorId: tomas.id },
      });
      await requestReview(maya, {
        formKey: formKey(),
        milestoneId,
        mentorshipId,
        questions: [],
        wantedBy: null,
      });
      await answer(milestoneId);
    }
    async function answer(milestoneId: string) {
      const { id: requestId } = await prisma.reviewRequest.findFirstOrThrow({
        where: { milestoneId, state: "WAITING" },
      });
      await giveVerdict(tomas, {
        requestId,
        kind: "ENDORSED",
        note: "Seen it.",
        points: [],
        tick: {},
        takeUp: "yes",
      });
    }
    async function latest(key: string) {
      const { id } = await prisma.milestone.findFirstOrThrow({
        where: { ownerId: maya.id, title: `Done for ${key}`, state: "LOGGED" },
      });
      return id;
    }
  }

  test.each(["lead", "hybrid"])("opens the gate of %s, and not a move sooner", async (key) => {
    const { step, way } = await stepOf(people.maya, key);
    expect(step.passed).toBe(false);
    for (const [index, move] of way.entries()) {
      expect([index, (await stepOf(people.maya, key)).step.passed]).toEqual([index, false]);
      await makeMove(move);
    }
    expect((await stepOf(people.maya, key)).step).toMatchObject({ passed: true, gate: { met: true } });
  });
});

test("a link added after the verdict proves nothing", async () => {
  const { maya } = people;
  const verifiedOf = async () =>
    (await stepOf(maya, "lead")).step.gate.states.find(({ criterion }) => criterion.kind === "verified")!
      .current;
  const charter = await prisma.milestone.findFirstOrThrow({
    where: { ownerId: maya.id, title: "Charter for checkout resilience" },
  });
  expect(await verifiedOf()).toBe(0);
  await editMilestone(maya, {
    ...milestone("report-outcome"),
    milestoneId: charter.id,
    revision: charter.revision,
  } as Parameters<typeof editMilestone>[1]);
  expect(await verifiedOf()).toBe(0);
});

describe("a waiver", () => {
  const waived = async () => (await stepOf(people.maya, "lead")).step;
  const give = () =>
    waiveGate(people.tomas, { menteeId: people.maya.id, stepKey: "lead", text: "I saw it." });

  test("passes the step and leaves its gate as it is; taken back, the step stands by its gate again", async () => {
    await give();
    expect(await waived()).toMatchObject({ passed: true, waived: true, gate: { met: false } });
    expect((await stepOf(people.maya, "lead")).way).toEqual([]);
    const { id } = await prisma.waiver.findFirstOrThrow({ where: { stepKey: "lead" } });
    await takeBackWaiver(people.tomas, id);
    expect(await waived()).toMatchObject({ passed: false, waived: false });
    await give();
    expect(await waived()).toMatchObject({ passed: true });
  });

  test("is given once, also by two at once", async () => {
    const both = await Promise.allSettled([give(), give()]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await prisma.waiver.count({ where: { stepKey: "lead" } })).toBe(1);
  });

  test("stays when the mentor leaves, without their name", async () => {
    await give();
    await prisma.user.update({ where: { id: people.tomas.id }, data: { eraseAt: new Date(0) } });
    await eraseDue(new Date());
    expect(await waived()).toMatchObject({ passed: true });
    expect(await prisma.waiver.findFirst({ where: { stepKey: "lead" } })).toMatchObject({ mentorId: null });
  });
});

test("a mentor reads how many there are of what a gate asks, never which", async () => {
  const { maya, tomas } = people;
  const own = (await stepOf(maya, "lead")).step.gate.states;
  const seen = await findMenteeStanding(tomas, maya.id);
  const states = seen!.steps.find(({ key }) => key === "lead")!.gate.states;
  expect(states.map(({ current }) => current)).toEqual(own.map(({ current }) => current));
  for (const { id } of await prisma.milestone.findMany({ where: { ownerId: maya.id } }))
    expect(JSON.stringify(seen)).not.toContain(id);
});
