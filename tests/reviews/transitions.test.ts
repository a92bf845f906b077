import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import { rowsIn } from "@/lib/reviews/policy";
import { stageOf, transitions, type Stage } from "@/lib/reviews/request";
import { setActivityState } from "@/lib/standing/mutations";
import { milestoneInput } from "@/tests/access/milestones";
import { endMayasMentorship, target } from "@/tests/access/target";
import { into, make, now, type ByPerson } from "@/tests/reviews/stages";
import { loadPeople, viewerOf, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

// Every stage, every move, every person: what the machine names is done, and all else is refused with nothing changed.

let people: Cast;
/** The whole cast and one more: Tomás mentors her, Priya does too, Jonas did once, Sam never met her. */
let everybody: Record<string, Viewer>;
let restore: () => Promise<unknown>;
let moving: ReturnType<typeof make>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  // Somebody else of hers to whom a request may go.
  const { id } = await prisma.mentorship.create({
    data: { menteeId: people.maya.id, mentorId: people.priya.id },
  });
  const { passwordHash } = await prisma.user.findUniqueOrThrow({ where: { id: people.maya.id } });
  const second = { email: "maya.too@throughline.example", name: people.maya.name, passwordHash };
  const { id: secondId } = await prisma.user.create({ data: { ...second, roadmapVersion: 1 } });
  everybody = { ...people, "Maya’s second account": await viewerOf(secondId) };
  moving = make(id);
  restore = await keepWorld();
});
afterEach(() => restore());

const sides = { owner: "maya", mentor: "tomas" } as const;
const stages = Object.keys(into) as Stage[];
const moves = Object.keys(make("")) as ByPerson[];

const find = () =>
  prisma.reviewRequest.findUniqueOrThrow({ where: { id: target.request }, include: { verdict: true } });

test.each(stages)("a request that is %s is read as that, and as nothing else", async (stage) => {
  await into[stage]();
  expect(stageOf(await find(), now)).toBe(stage);
  const found = await Promise.all(
    stages.map(async (other) => {
      const where = { AND: [{ id: target.request }, rowsIn[other](now)] };
      return (await prisma.reviewRequest.count({ where })) > 0 ? [other] : [];
    }),
  );
  expect(found.flat()).toEqual([stage]);
});

describe.each(stages)("while it is %s", (stage) => {
  test.each(moves)("%s", async (move) => {
    await into[stage]();
    const before = await fingerprint();
    const { by, from, to } = transitions[move];
    const isAllowed = (from as readonly Stage[]).includes(stage);
    for (const [who, viewer] of Object.entries(everybody))
      if (!isAllowed || who !== sides[by]) {
        const outcome = await moving[move](viewer).catch((error: unknown) => error);
        expect({ who, isRefused: outcome instanceof Refusal }).toEqual({ who, isRefused: true });
      }
    expect(await fingerprint()).toBe(before);
    if (!isAllowed) return;

    await moving[move](people[sides[by]]);
    expect(await fingerprint()).not.toBe(before);
    const after = stageOf(await find(), now);
    expect(to.length > 0 ? to : [stage]).toContain(after);
    if (move === "renew") return;
    const [line] = await prisma.auditEntry.findMany({
      where: { subjectId: target.request },
      orderBy: { id: "desc" },
      take: 1,
    });
    expect(line).toMatchObject({ from: stage, to: after, actorId: people[sides[by]].id });
  });

  test("its member goes on: edits the milestone, logs the next, plans the step", async () => {
    await into[stage]();
    const { revision } = await prisma.milestone.findUniqueOrThrow({ where: { id: target.waitingMilestone } });
    const { formKey: _formKey, ...content } = milestoneInput;
    await editMilestone(people.maya, { ...content, milestoneId: target.waitingMilestone, revision });
    await logMilestone(people.maya, { ...milestoneInput, formKey: crypto.randomUUID() });
    await setActivityState(people.maya, { activityKey: "document-decision", state: "DONE", reason: null });
  });

  test("nobody judges any more whose mentorship ended", async () => {
    await into[stage]();
    await endMayasMentorship();
    const before = await fingerprint();
    for (const move of moves.filter((move) => transitions[move].by === "mentor"))
      await expect(moving[move](people.tomas)).rejects.toThrow(Refusal);
    expect(await fingerprint()).toBe(before);
  });
});
