import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { rowsIn } from "@/lib/reviews/policy";
import { stageOf, transitions, type Stage } from "@/lib/reviews/request";
import { endMayasMentorship, target } from "@/tests/access/target";
import { into, make, now, type ByPerson } from "@/tests/reviews/stages";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

// Every stage, every move, every person: what the machine names is done, and all else is refused with nothing changed.

let people: Cast;
let restore: () => Promise<unknown>;
let moving: ReturnType<typeof make>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  // Somebody else of hers to whom a request may go.
  const { id } = await prisma.mentorship.create({
    data: { menteeId: people.maya.id, mentorId: people.priya.id, sharesSteps: true, sharesSkills: true },
  });
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
    for (const who of Object.keys(people) as (keyof Cast)[])
      if (!isAllowed || who !== sides[by]) {
        const outcome = await moving[move](people[who]).catch((error: unknown) => error);
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

  test("nobody judges any more whose mentorship ended", async () => {
    await into[stage]();
    await endMayasMentorship();
    const before = await fingerprint();
    for (const move of moves.filter((move) => transitions[move].by === "mentor"))
      await expect(moving[move](people.tomas)).rejects.toThrow(Refusal);
    expect(await fingerprint()).toBe(before);
  });
});
