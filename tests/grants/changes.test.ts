import { afterEach, beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { MOST_GRANTS } from "@/lib/grants/grant";
import { changeConsent, showMilestone } from "@/lib/grants/mutations";
import { findScope } from "@/lib/grants/queries";
import type { ConsentInput } from "@/lib/grants/schema";
import { findMenteeStanding } from "@/lib/standing/queries";
import { acceptInvitation } from "@/lib/invitations/mutations";
import { castToken } from "@/prisma/cast/load";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(() => restore());

const change = (asked: Partial<ConsentInput>, now?: Date) =>
  changeConsent(
    people.maya,
    {
      mentorshipId: target.mentorship,
      ...{ step: {}, stepUntil: {}, area: {}, areaUntil: {}, milestone: {}, milestoneUntil: {} },
      ...asked,
    },
    now,
  );
const lastLine = () => prisma.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });

test("the audit says from what to what, and nothing where nothing changed", async () => {
  await change({ step: { lead: "READ", apply: "NONE" }, stepUntil: { lead: "2099-12-31" } });
  const { fields } = await lastLine();
  expect(fields).toEqual([
    expect.stringMatching(
      /^step:lead from:SUMMARY to:READ until:2099-12-31T|^step:lead from:SUMMARY to:READ until:2100-01-01T/,
    ),
    "step:apply from:SUMMARY to:-",
  ]);
  const before = await prisma.auditEntry.count();
  await change({ step: { lead: "READ", apply: "NONE" }, stepUntil: { lead: "2099-12-31" } });
  expect(await prisma.auditEntry.count()).toBe(before);
});

test("a last day counts to its end where the member is, and then it is as if it had never been given", async () => {
  const { maya, tomas } = people;
  const day = new Date("2026-11-20T12:00:00Z");
  await change({ step: { lead: "READ" }, stepUntil: { lead: "2026-11-20" } }, day);
  const { expiresAt } = await prisma.grant.findFirstOrThrow({
    where: { mentorshipId: target.mentorship, stepKey: "lead" },
  });
  const at = (ms: number) => new Date(expiresAt!.getTime() + ms);
  expect((await findScope(tomas, maya.id, at(-1))).steps.has("lead")).toBe(true);
  expect((await findScope(tomas, maya.id, at(0))).steps.has("lead")).toBe(false);
  await expect(
    change({ area: { program: "READ" }, areaUntil: { program: "2026-11-20" } }, at(0)),
  ).rejects.toThrow(/last day that is not over/);
});

test("of some steps a mentor learns nothing about the others, also not by which is the current one", async () => {
  const { maya, tomas } = people;
  const whole = (await findMenteeStanding(tomas, maya.id))!;
  const hidden = whole.steps.filter(({ current }) => current).map(({ key }) => key);
  expect(hidden).toHaveLength(1);
  await change({ step: { [hidden[0]!]: "NONE", understand: "NONE" } });
  const part = (await findMenteeStanding(tomas, maya.id))!;
  expect(part.isWhole).toBe(false);
  expect(part.steps.map(({ key }) => key)).toEqual(
    whole.steps.map(({ key }) => key).filter((key) => key !== "understand" && key !== hidden[0]),
  );
  const known = new Set(part.steps.flatMap(({ activities }) => activities.map(({ key }) => key)));
  const named = part.facts.milestones.flatMap(({ activities, verified, answered }) => [
    ...activities,
    ...verified,
    ...answered,
  ]);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
  expect([...part.facts.done].filter((key) => !known.has(key))).toEqual([]);
});

test("an invitation gives its two levels for every step and every area, and no milestone", async () => {
  const { sara, priya } = people;
  await prisma.invitation.update({
    where: { id: target.invitation },
    data: {
      state: "VIEWED",
      stepsLevel: "READ",
      skillsLevel: "NONE",
      expiresAt: new Date(Date.now() + 1000_000),
    },
  });
  await acceptInvitation(priya, castToken("sara", "priya"));
  const { steps, areas, milestones } = await findScope(priya, sara.id);
  expect([...steps.values()].map(({ level }) => level)).toEqual(Array.from({ length: 5 }, () => "READ"));
  expect([areas.size, milestones.size]).toEqual([0, 0]);
});

test("there is an end to how many", async () => {
  const { maya } = people;
  const {
    id: _id,
    words: _words,
    ...one
  } = (await prisma.milestone.findUniqueOrThrow({
    where: { id: target.milestone },
  })) as Record<string, unknown>;
  const had = await prisma.grant.count({ where: { mentorshipId: target.mentorship } });
  const more = await prisma.milestone.createManyAndReturn({
    data: Array.from({ length: MOST_GRANTS - had }, () => one as never),
    select: { id: true },
  });
  const last = await prisma.milestone.create({ data: one as never, select: { id: true } });
  await prisma.grant.createMany({
    data: more.map(({ id }) => ({
      mentorshipId: target.mentorship,
      milestoneId: id,
      level: "READ" as const,
    })),
  });
  const show = () =>
    showMilestone(maya, {
      milestoneId: last.id,
      mentorshipId: target.mentorship,
      level: "READ",
      until: null,
    });
  await expect(show()).rejects.toThrow(Refusal);
  expect(await prisma.grant.count({ where: { milestoneId: last.id } })).toBe(0);
  await change({ step: { lead: "NONE" } });
  await show();
});
