import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Viewer } from "@/lib/auth/viewer";
import * as mutations from "@/lib/reviews/mutations";
import { rowsIn } from "@/lib/reviews/policy";
import { LEASE, stageOf, transitions, type Move, type Stage } from "@/lib/reviews/request";
import { endMayasMentorship, sentBack, target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

// Every stage, every move, every person: what the machine names is done, and all else is refused with nothing changed.

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(() => restore());

const now = new Date();
const put = (data: object) => prisma.reviewRequest.update({ where: { id: target.request }, data });

/** Maya's request of Tomás, put into each stage. */
const into: Record<Stage, () => Promise<unknown>> = {
  waiting: () => put({ leaseUntil: new Date(now.getTime() - 1) }),
  reading: () => put({ leaseUntil: new Date(now.getTime() + LEASE) }),
  decided: sentBack,
  withdrawn: () => put({ state: "WITHDRAWN" }),
};

const make: Record<Move, (viewer: Viewer) => Promise<unknown>> = {
  withdraw: (viewer) => mutations.withdrawRequest(viewer, target.request, now),
  start: (viewer) => mutations.startReading(viewer, target.request, now),
  renew: (viewer) => mutations.renewReading(viewer, target.request, new Date(now.getTime() + 1000)),
  stop: (viewer) => mutations.stopReading(viewer, target.request, now),
  decide: (viewer) =>
    mutations.giveVerdict(
      viewer,
      { requestId: target.request, kind: "ENDORSED", note: null, points: [] },
      now,
    ),
};

const sides = { owner: "maya", mentor: "tomas" } as const;
const stages = Object.keys(into) as Stage[];
const moves = Object.keys(transitions) as Move[];

async function stageNow() {
  const request = await prisma.reviewRequest.findUniqueOrThrow({
    where: { id: target.request },
    include: { verdict: true },
  });
  return stageOf(request, now);
}

test.each(stages)("a request that is %s is read as that, and as nothing else", async (stage) => {
  await into[stage]();
  expect(await stageNow()).toBe(stage);
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
      if (!isAllowed || who !== sides[by])
        await expect({ who, done: make[move](people[who]) }.done).rejects.toThrow(Refusal);
    expect(await fingerprint()).toBe(before);
    if (!isAllowed) return;

    await make[move](people[sides[by]]);
    expect(await fingerprint()).not.toBe(before);
    expect(await stageNow()).toBe(to);
    if (move === "renew") return;
    expect(
      await prisma.auditEntry.findFirst({ where: { subjectId: target.request }, orderBy: { id: "desc" } }),
    ).toMatchObject({ from: stage, to, actorId: people[sides[by]].id });
  });

  test("nobody mentors any more whose mentorship ended", async () => {
    await into[stage]();
    await endMayasMentorship();
    const before = await fingerprint();
    for (const move of moves.filter((move) => transitions[move].by === "mentor"))
      await expect(make[move](people.tomas)).rejects.toThrow(Refusal);
    expect(await fingerprint()).toBe(before);
  });
});
