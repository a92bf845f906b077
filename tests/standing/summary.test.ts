import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { listMenteeSummaries, findMenteeStanding } from "@/lib/standing/queries";
import { setActivityState } from "@/lib/standing/mutations";
import { summaryOf } from "@/lib/standing/summary";
import { access } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { loadPeople, PEOPLE, type Cast } from "@/tests/support/cast";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});

/** What every mentor is shown of everybody, from the kept rows and worked out anew: they must be one. */
async function compare() {
  for (const who of PEOPLE) {
    const kept = await listMenteeSummaries(people[who]);
    for (const [menteeId, summary] of kept) {
      const anew = summaryOf((await findMenteeStanding(people[who], menteeId))!);
      expect({ who, ...summary }).toEqual({ who, ...anew });
    }
  }
}
const summaryOfMaya = () => prisma.summary.findUniqueOrThrow({ where: { ownerId: people.maya.id } });

/** Every mutation that changes something for somebody, once. */
const changes = Object.entries(access).filter(([, { changes, allowed }]) => changes && allowed.length > 0);

test.each(changes)("is what is worked out anew after %s", async (_, row) => {
  await row.given?.(people);
  await compare();
  await row.attempt(people[row.allowed[0]!], people).catch(() => {});
  await compare();
  await restore();
});

describe("a summary", () => {
  test("is kept by whoever reads it first, and read as it was kept", async () => {
    await restore();
    expect((await summaryOfMaya()).writtenFor).not.toBe((await summaryOfMaya()).changedIn);
    await listMenteeSummaries(people.tomas);
    const kept = await summaryOfMaya();
    expect(kept.writtenFor).toBe(kept.changedIn);
    await prisma.summary.update({ where: { ownerId: people.maya.id }, data: { lastChange: new Date(0) } });
    expect((await listMenteeSummaries(people.tomas)).get(people.maya.id)?.lastChange).toEqual(new Date(0));
  });

  test.each([
    ["of other content", { digest: "older" }],
    ["of a form this release does not know", { line: [{ key: "understand" }] }],
  ])("%s is worked out anew", async (_, data) => {
    await listMenteeSummaries(people.tomas);
    await prisma.summary.update({ where: { ownerId: people.maya.id }, data });
    await compare();
  });

  test("is marked once by one transaction, whatever it changes", async () => {
    await prisma.$transaction(async (tx) => {
      await tx.activityProgress.updateMany({
        where: { ownerId: people.maya.id },
        data: { reason: "Only here" },
      });
      await tx.waiver.deleteMany({ where: { ownerId: people.maya.id } });
    });
    const [{ now } = { now: 0n }] = await prisma.$queryRaw<{ now: bigint }[]>`SELECT txid_current() AS now`;
    const { changedIn, writtenFor } = await summaryOfMaya();
    expect(changedIn).toBeLessThan(now);
    expect(writtenFor).not.toBe(changedIn);
  });

  test("read while it is being changed is never kept as it was before", async () => {
    for (let round = 0; round < 40; round++) {
      await Promise.all([
        setActivityState(people.maya, {
          activityKey: "present-update",
          state: round % 2 ? "DONE" : "DOING",
          reason: null,
        }),
        listMenteeSummaries(people.tomas),
        listMenteeSummaries(people.tomas),
      ]);
      await compare();
    }
  });
});
