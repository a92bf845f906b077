import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { listMilestones, PAGE } from "@/lib/milestones/queries";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await prisma.milestone.createMany({
    data: Array.from({ length: 120 }, (_, i) => ({
      ownerId: people.sam.id,
      title: `No. ${i}`,
      happenedOn: new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 7))),
    })),
  });
});

test("pages by key show every milestone once, newest first", async () => {
  const seen: { id: string; happenedOn: Date }[] = [];
  for (let after: string | undefined; ;) {
    const { milestones, next } = await listMilestones(people.sam, after ? { after } : {});
    expect(milestones.length).toBeLessThanOrEqual(PAGE);
    seen.push(...milestones);
    if (!next) break;
    after = next;
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(120);
  expect(seen.map(({ happenedOn }) => happenedOn.getTime())).toEqual(
    seen.map(({ happenedOn }) => happenedOn.getTime()).sort((a, b) => b - a),
  );
});

test("a page is asked for by a milestone of one’s own; another one’s is no place to begin", async () => {
  const mayas = await prisma.milestone.findFirstOrThrow({ where: { ownerId: people.maya.id } });
  const { milestones } = await listMilestones(people.sam, { after: mayas.id });
  expect(milestones).toHaveLength(PAGE);
});

test("the list is filtered by step and state", async () => {
  const titles = async (filter: Parameters<typeof listMilestones>[1]) =>
    (await listMilestones(people.maya, filter)).milestones.map(({ title }) => title);
  expect(await titles({ state: "IN_REVIEW" })).toEqual(["Release freeze cut from 9 days to 3"]);
  expect(await titles({ step: "fundamentals", state: "VERIFIED" })).toEqual([
    "Charter for checkout resilience",
    "Facilitated sprint 34 from planning to retrospective",
  ]);
  expect(await titles({ step: "apply" })).toEqual([]);
});
