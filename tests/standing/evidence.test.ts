import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { findSkillRows } from "@/lib/standing/queries";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const evidence = async (title: string, who: keyof Cast = "maya") =>
  (await findSkillRows(people[who])).evidence.find((row) => row.title.startsWith(title));
const edit = (title: string, data: object) =>
  prisma.milestone.updateMany({ where: { ownerId: people.maya.id, title: { startsWith: title } }, data });

test("a milestone is evidence of its kind, with its link and with a mentor’s word", async () => {
  const verdict = await prisma.verdict.findFirstOrThrow({
    where: { request: { milestone: { title: "Decision log adopted by Payments" } } },
  });
  expect(await evidence("Decision log")).toMatchObject({
    kind: "DECISION",
    shown: true,
    skillKeys: ["written-communication"],
    verifiedAt: { "written-communication": verdict.createdAt.getTime() },
  });
  expect(await evidence("Pre-mortem")).toMatchObject({
    kind: "LEADERSHIP",
    shown: false,
    skillKeys: ["foresight", "risks"],
    verifiedAt: {},
  });
});

test("a verdict that asked for changes vouches for nothing", async () =>
  expect((await evidence("Release freeze"))?.verifiedAt).toEqual({}));

test("what nobody sorted and what was before say so", async () => {
  expect((await evidence("Sprint review led, first"))?.kind).toBe("UNSORTED");
  expect((await evidence("Ended the double bookings", "ruben"))?.kind).toBe("PRIOR");
});

test("a milestone that names no skill is evidence for none", async () => {
  const { id } = await prisma.milestone.create({
    data: { ownerId: people.sam.id, title: "Nothing named", happenedOn: new Date("2026-11-01") },
  });
  expect((await findSkillRows(people.sam)).evidence.map((row) => row.id)).not.toContain(id);
});

test("a word is for the skills, the kind and the date that the mentor read", async () => {
  const verified = async () => Object.keys((await evidence("Charter"))!.verifiedAt).sort();
  expect(await verified()).toEqual(["charters", "kpis"]);
  const { id, happenedOn } = await prisma.milestone.findFirstOrThrow({
    where: { title: "Charter for checkout resilience" },
  });
  await prisma.milestoneSkill.create({ data: { milestoneId: id, skillKey: "roadmaps", roadmapVersion: 1 } });
  expect(await verified()).toEqual(["charters", "kpis"]);
  await edit("Charter", { kind: "LEADERSHIP" });
  expect(await verified()).toEqual([]);
  await edit("Charter", { kind: "DECISION", happenedOn: new Date("2026-11-15") });
  expect(await verified()).toEqual([]);
  await edit("Charter", { happenedOn, outcome: "Other words change nothing of that." });
  expect(await verified()).toEqual(["charters", "kpis"]);
});
