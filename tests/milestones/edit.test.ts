import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { editMilestone, logMilestone, removeMilestone } from "@/lib/milestones/mutations";
import { findMilestone } from "@/lib/milestones/queries";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const { formKey: _formKey, ...content } = milestoneInput;
const log = async (fields: Partial<typeof content>) => {
  const { id } = await logMilestone(people.sam, { ...content, ...fields, formKey: crypto.randomUUID() });
  return (await findMilestone(people.sam, id))!;
};
const edit = async (id: string, fields: Partial<typeof content>) => {
  const { revision } = (await findMilestone(people.sam, id))!;
  await editMilestone(people.sam, { ...content, ...fields, milestoneId: id, revision });
  return (await findMilestone(people.sam, id))!;
};

/** The whole of it: Prisma's own errors quote the lines around, a piece of this sentence among them. */
const elsewhere = new Refusal(
  "One of the chosen activities or skills is not on your roadmap. Reload the page.",
);

test("links keep their order, and one without a name is called by its address", async () => {
  const evidenceUrl = ["https://example.com/c", "", "https://example.com/a"];
  const logged = await log({ evidenceUrl, evidenceLabel: [null, null, "Notes"] });
  const seen = ({ evidence }: typeof logged) => evidence.map(({ url, label }) => [label, url]);
  expect(seen(logged)).toEqual([
    ["https://example.com/c", "https://example.com/c"],
    ["Notes", "https://example.com/a"],
  ]);
  const turned = evidenceUrl.toReversed();
  expect(seen(await edit(logged.id, { evidenceUrl: turned, evidenceLabel: ["Notes", null, null] }))).toEqual(
    seen(logged).toReversed(),
  );
});

test("what is chosen twice is kept once; an edit replaces what was chosen before", async () => {
  const logged = await log({
    activityKeys: ["lead-sprint-review", "lead-sprint-review"],
    skillKeys: ["kpis", "kpis"],
  });
  const keys = ({ activities, skills }: typeof logged) => [
    activities.map(({ activityKey }) => activityKey),
    skills.map(({ skillKey }) => skillKey),
  ];
  expect(keys(logged)).toEqual([["lead-sprint-review"], ["kpis"]]);
  const edited = await edit(logged.id, { activityKeys: ["document-decision"], skillKeys: ["risks"] });
  expect(keys(edited)).toEqual([["document-decision"], ["risks"]]);
});

test.each([
  ["an activity", { activityKeys: ["fly"] }],
  ["a skill", { skillKeys: ["flying"] }],
])("%s that is not on the roadmap is refused, and the milestone stays as it was", async (_, fields) => {
  const logged = await log({});
  await expect(edit(logged.id, fields)).rejects.toThrow(elsewhere);
  await expect(log(fields)).rejects.toThrow(elsewhere);
  expect(await findMilestone(people.sam, logged.id)).toEqual(logged);
});

test("what is on another roadmap alone is refused in words", async () => {
  const skill = await prisma.skill.findFirstOrThrow({ include: { area: true } });
  const activity = await prisma.activity.findFirstOrThrow({ include: { step: true } });
  const { area, ...skillRow } = skill;
  const { step, ...activityRow } = activity;
  const newer = { roadmapVersion: 2 };
  await prisma.roadmap.create({ data: { version: 2, digest: "of a test" } });
  await prisma.skillArea.create({ data: { ...area, ...newer } });
  await prisma.skill.create({ data: { ...skillRow, ...newer, key: "flying" } });
  await prisma.step.create({ data: { ...step, ...newer, gate: {}, split: {} } });
  await prisma.activity.create({ data: { ...activityRow, ...newer, key: "fly" } });
  for (const fields of [{ skillKeys: ["flying"] }, { activityKeys: ["fly"] }])
    await expect(log(fields)).rejects.toThrow(elsewhere);
});

test("a form that arrives again after its milestone was deleted says so, and brings nothing back", async () => {
  const input = { ...content, title: "Logged and deleted", formKey: crypto.randomUUID() };
  const { id } = await logMilestone(people.sam, input);
  expect(await logMilestone(people.sam, input)).toEqual({ id });
  await removeMilestone(people.sam, id);
  await expect(logMilestone(people.sam, input)).rejects.toThrow("You deleted what this form had saved.");
  expect(await prisma.milestone.count({ where: { title: "Logged and deleted" } })).toBe(0);
});

test("an edit is dated", async () => {
  const { id } = await log({});
  const at = () => prisma.milestone.findUniqueOrThrow({ where: { id }, select: { updatedAt: true } });
  const before = await at();
  await edit(id, { title: "Better said" });
  expect((await at()).updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
});
