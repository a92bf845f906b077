import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { logPriorEvidence } from "@/lib/milestones/mutations";
import { dismissSetup, rateArea, savePlan } from "@/lib/progress/mutations";
import { findPlan } from "@/lib/progress/queries";
import { AreaInput, PlanInput } from "@/lib/progress/schema";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";

const ALL = ["plan", "strengths", "technical", "program", "leadership", "strategic"];

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const left = async (viewer: Viewer) => (await findPlan(viewer))?.setupLeft;
const nothingBefore = () => ({ formKey: randomUUID(), ticked: {}, what: {}, when: {} });
const rated = (viewer: Viewer, area: string, level: Record<string, number> = {}) =>
  rateArea(viewer, { formKey: randomUUID(), area, roadmapVersion: 1, level });
const ratingsOf = (viewer: Viewer, ...skillKeys: string[]) =>
  prisma.skillRating.findMany({
    where: { ownerId: viewer.id, raterId: viewer.id, skillKey: { in: skillKeys } },
    orderBy: { createdAt: "asc" },
    select: { skillKey: true, level: true },
  });

describe("the setting-up", () => {
  test("is left page by page, in any order, and a page answered with nothing is answered", async () => {
    const { priya } = people;
    expect(await findPlan(priya)).toBeNull();
    await rated(priya, "program");
    expect(await left(priya)).toEqual(ALL.filter((part) => part !== "program"));
    await logPriorEvidence(priya, nothingBefore());
    await savePlan(priya, PlanInput.parse({}));
    expect(await left(priya)).toEqual(["technical", "leadership", "strategic"]);
    for (const area of ["technical", "leadership", "strategic", "strategic"]) await rated(priya, area);
    expect(await left(priya)).toEqual([]);
  });

  test("is no page too many after two first answers at once", async () => {
    const { jonas } = people;
    const { done } = await hammer(6, (i) =>
      i % 2
        ? rated(jonas, ALL[2 + (i >> 1)]!)
        : savePlan(jonas, PlanInput.parse({ currentRole: "Engineer" })),
    );
    expect(done).toHaveLength(6);
    expect(await left(jonas)).toEqual(["strengths", "strategic"]);
    expect(await prisma.plan.count({ where: { ownerId: jonas.id } })).toBe(1);
  });

  test("is not asked of somebody who was here before it", async () => {
    expect(await left(people.maya)).toEqual([]);
  });

  test("once hidden stays hidden, and what is left of it stays left", async () => {
    const { tomas } = people;
    await dismissSetup(tomas);
    await rated(tomas, "technical");
    expect(await findPlan(tomas)).toMatchObject({
      setupHidden: true,
      setupLeft: ALL.filter((part) => part !== "technical"),
    });
  });
});

describe("the skills of an area", () => {
  test("are written together, or not at all", async () => {
    const { sam } = people;
    await expect(rated(sam, "strategic", { foresight: 2, flying: 3 })).rejects.toThrow("not on the roadmap");
    expect(await ratingsOf(sam, "foresight")).toEqual([]);
    await rated(sam, "strategic", { foresight: 2, "long-term-impact": 1 });
    expect(await ratingsOf(sam, "foresight", "long-term-impact")).toHaveLength(2);
  });

  test("are one row each, however often the page is sent", async () => {
    const { ruben } = people;
    const input = {
      formKey: randomUUID(),
      area: "leadership",
      roadmapVersion: 1,
      level: { influence: 2, "active-listening": 3 },
    };
    const { done } = await hammer(20, () => rateArea(ruben, input));
    expect(done).toHaveLength(20);
    expect(await ratingsOf(ruben, "influence", "active-listening")).toHaveLength(2);
    await expect(rateArea(ruben, { ...input, level: { influence: 5 } })).rejects.toThrow("already saved");
    expect(await ratingsOf(ruben, "influence")).toEqual([{ skillKey: "influence", level: 2 }]);
  });

  test("that are rated anew get a second row; those left open keep what they had", async () => {
    const { sara } = people;
    await rated(sara, "strategic", { foresight: 2, "long-term-impact": 1 });
    await rated(sara, "strategic", { foresight: 3, "long-term-impact": 1 });
    await rated(sara, "strategic");
    expect(await ratingsOf(sara, "foresight", "long-term-impact")).toEqual(
      expect.arrayContaining([
        { skillKey: "foresight", level: 2 },
        { skillKey: "foresight", level: 3 },
        { skillKey: "long-term-impact", level: 1 },
      ]),
    );
    expect(await ratingsOf(sara, "foresight", "long-term-impact")).toHaveLength(3);
  });

  test("not sure yet is no level, and neither is 6", () => {
    const parse = (level: unknown) =>
      AreaInput.safeParse({ formKey: randomUUID(), area: "program", roadmapVersion: "1", level });
    expect(parse({ risks: "3", kpis: "" }).data?.level).toEqual({ risks: 3 });
    for (const wrong of ["6", "-1", "2.5", "x", ["1", "2"], { not: "x" }, 3]) {
      const issue = parse({ risks: wrong }).error?.issues[0];
      expect([issue?.path.join("."), issue?.message]).toEqual(["level.risks", "Choose a level from 0 to 5"]);
    }
  });
});
