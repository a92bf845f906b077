import { beforeAll, expect, test } from "vitest";
import { titleOf } from "@/app/(app)/milestones/list";
import { prisma } from "@/lib/db";
import { countChoices, countMilestonesByState, listMilestones, PAGE } from "@/lib/milestones/queries";
import { MilestoneFilter, placeOf } from "@/lib/milestones/schema";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await prisma.milestone.createMany({
    data: Array.from({ length: 120 }, (_, i) => ({
      ownerId: people.sam.id,
      title: `No. ${i} of the ${i % 2 ? "odd" : "even"} ones`,
      happenedOn: new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 7))),
      kind: i % 3 ? ("LEARNING" as const) : null,
    })),
  });
});

type Asked = Parameters<typeof listMilestones>[1];
const at = (place: string, direction: "after" | "before") => MilestoneFilter.parse({ [direction]: place });

test.each<[string, Asked, number]>([
  ["all", {}, 120],
  ["narrowed", { kind: "LEARNING" }, 80],
  ["looked for", { words: "odd" }, 60],
])("pages by key show every milestone once, newest first, there and back: %s", async (_, filter, count) => {
  const forth: string[][] = [];
  const days: number[] = [];
  for (let place: Asked = {}; ;) {
    const { milestones, older, newer } = await listMilestones(people.sam, { ...filter, ...place });
    expect(newer).toBe(forth.length > 0);
    forth.push(milestones.map(({ id }) => id));
    days.push(...milestones.map(({ happenedOn }) => happenedOn.getTime()));
    if (!older) break;
    expect(milestones).toHaveLength(PAGE);
    place = at(placeOf(milestones.at(-1)!), "after");
  }
  expect(new Set(forth.flat()).size).toBe(count);
  expect(days).toEqual(days.toSorted((a, b) => b - a));

  const first = await prisma.milestone.findUniqueOrThrow({ where: { id: forth.at(-1)![0]! } });
  const back: string[] = [];
  for (let place = at(placeOf(first), "before"); ;) {
    const { milestones, newer, older } = await listMilestones(people.sam, { ...filter, ...place });
    expect(older).toBe(true);
    back.unshift(...milestones.map(({ id }) => id));
    if (!newer) break;
    place = at(placeOf(milestones[0]!), "before");
  }
  expect(back).toEqual(forth.slice(0, -1).flat());
});

test("a place outlives its milestone, and what was logged meanwhile", async () => {
  const { milestones } = await listMilestones(people.sam, {});
  const [edge] = milestones.slice(-1);
  const place = at(placeOf(edge!), "after");
  const before = await listMilestones(people.sam, place);
  const gone = await prisma.milestone.delete({ where: { id: edge!.id } });
  const { words: _words, ...again } = gone as typeof gone & { words?: unknown };
  expect(await listMilestones(people.sam, place)).toEqual(before);
  await prisma.milestone.create({ data: again });
});

test("a page knows how many of all that match stand before it", async () => {
  const filter = { words: "odd" } as const;
  const { milestones } = await listMilestones(people.sam, filter);
  const after = at(placeOf(milestones.at(-1)!), "after");
  const count = await countChoices(people.sam, { ...filter, ...after });
  expect([count("ahead"), count("found")]).toEqual([PAGE, 60]);
  const before = at(placeOf(milestones[9]!), "before");
  expect((await countChoices(people.sam, { ...filter, ...before }))("ahead")).toBe(9);
});

test("the list is filtered by step, skill, kind and state, each narrowing the others", async () => {
  const titles = async (filter: Asked) =>
    (await listMilestones(people.maya, filter)).milestones.map(({ title }) => title);
  expect(await titles({ state: "IN_REVIEW" })).toEqual(["Release freeze cut from 9 days to 3"]);
  expect(await titles({ step: "fundamentals", state: "VERIFIED" })).toEqual([
    "Charter for checkout resilience",
    "Facilitated sprint 34 from planning to retrospective",
  ]);
  expect(await titles({ skill: "kpis", kind: "COORDINATION" })).toEqual([
    "Release freeze cut from 9 days to 3",
  ]);
  expect(await titles({ skill: "kpis", kind: "LEARNING" })).toEqual([]);
  expect(await titles({ step: "apply" })).toEqual([]);
});

test("what is from before somebody started is told apart from what they logged, as its row says it", async () => {
  const { ruben } = people;
  const titles = async (state: Asked["state"]) =>
    (await listMilestones(ruben, { state })).milestones.map(({ title }) => title);
  expect(await titles("PRIOR")).toEqual(["Ended the double bookings of the nightly import"]);
  expect(await titles("LOGGED")).toEqual(["Second sprint review led", "First sprint review led"]);
  const counted = async () => Object.fromEntries(await countMilestonesByState(ruben));
  expect(await counted()).toEqual({ LOGGED: 2, PRIOR: 1 });
  const count = await countChoices(ruben, {});
  expect([count("state", "LOGGED"), count("state", "PRIOR")]).toEqual([2, 1]);

  const where = { ownerId: ruben.id, strengthKey: { not: null } };
  await prisma.milestone.updateMany({ where, data: { state: "VERIFIED", verifiedVersion: 1 } });
  expect(await counted()).toEqual({ LOGGED: 2, VERIFIED: 1 });
  await prisma.milestone.updateMany({ where, data: { state: "LOGGED", verifiedVersion: 1 } });
  expect(await counted()).toEqual({ LOGGED: 3 });
  await prisma.milestone.updateMany({ where, data: { verifiedVersion: null } });
});

test.each<[string, Parameters<typeof titleOf>[0]]>([
  ["No milestone logged yet.", new Map()],
  ["No milestone logged yet, 2 from before you started.", new Map([["PRIOR", 2]])],
  ["One milestone logged.", new Map([["IN_REVIEW", 1]])],
  [
    "2 milestones logged, all verified, 1 from before you started.",
    new Map([
      ["VERIFIED", 2],
      ["PRIOR", 1],
    ]),
  ],
  [
    "1,200 milestones logged, 200 verified.",
    new Map([
      ["LOGGED", 1000],
      ["VERIFIED", 200],
    ]),
  ],
])("the list says how much there is: %s", (title, states) => expect(titleOf(states)).toBe(title));

test("every count of every filter is what choosing it shows, whatever else is chosen", async () => {
  const filters: Asked[] = [
    {},
    { step: "fundamentals" },
    { step: "understand", state: "VERIFIED" },
    { skill: "dependencies" },
    { kind: "COORDINATION", state: "LOGGED" },
    { words: "release" },
    { words: "release", skill: "dependencies", kind: "DELIVERY" },
  ];
  const choices = {
    step: ["understand", "fundamentals", "lead", "hybrid", "apply"],
    skill: ["dependencies", "influence", "kpis", "planning", "risks"],
    kind: ["DELIVERY", "COORDINATION", "LEARNING"],
    state: ["LOGGED", "IN_REVIEW", "CHANGES_REQUESTED", "VERIFIED", "PRIOR"],
  } as const;
  const show = async (filter: Asked) => (await listMilestones(people.maya, filter)).milestones.length;
  for (const filter of filters) {
    const count = await countChoices(people.maya, filter);
    expect(count("found")).toBe(await show(filter));
    for (const [of, keys] of Object.entries(choices) as [keyof typeof choices, readonly string[]][]) {
      expect(count(of), `all of ${of}`).toBe(await show({ ...filter, [of]: undefined }));
      for (const key of keys)
        expect({ filter, of, key, count: count(of, key) }).toEqual({
          filter,
          of,
          key,
          count: await show({ ...filter, [of]: key }),
        });
    }
  }
});
