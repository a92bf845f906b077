import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { allows, levelOf } from "@/lib/grants/grant";
import { milestonesShared } from "@/lib/grants/policy";
import { findScope } from "@/lib/grants/queries";
import { placedOn, reachOf } from "@/lib/grants/reach";
import { onRoadmap } from "@/lib/milestones/on-roadmap";
import { wholeMilestone } from "@/lib/milestones/rows";
import { findRoadmap } from "@/lib/roadmap/queries";
import { target } from "@/tests/access/target";
import { giveInstead, randomGrants } from "@/tests/grants/scopes";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
});

test("the rule and the set of rows say the same, whatever is granted", { timeout: 120_000 }, async () => {
  const { maya, tomas } = people;
  const roadmap = await findRoadmap(maya);
  const [read, place] = [onRoadmap(roadmap), placedOn(roadmap)];
  const milestones = (
    await prisma.milestone.findMany({ where: { ownerId: maya.id }, select: wholeMilestone })
  ).map(read);
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(randomGrants, async (grants) => {
      await giveInstead(target.mentorship, maya, grants);
      const scope = await findScope(tomas, maya.id);
      for (const level of ["SUMMARY", "READ", "COMMENT", "REVIEW"] as const) {
        const rows = await prisma.milestone.findMany({
          where: milestonesShared({ menteeId: maya.id, scope, reach: reachOf(roadmap) }, level),
          select: { id: true },
        });
        const ruled = milestones.filter((milestone) => allows(levelOf(place(milestone), scope), level));
        expect(rows.map(({ id }) => id).sort()).toEqual(ruled.map(({ id }) => id).sort());
        if (ruled.length > 0 && ruled.length < milestones.length) seen.add(level);
      }
    }),
    { numRuns: 40 },
  );
  expect(seen.size).toBe(4);
});
