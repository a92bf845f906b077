import { afterEach, beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { showMilestone } from "@/lib/grants/mutations";
import { removeMilestone } from "@/lib/milestones/mutations";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(() => restore());

test(
  "a milestone shown while it is removed is refused in words, or goes with it",
  { timeout: 240_000 },
  async () => {
    const { maya } = people;
    const milestones = await prisma.milestone.findMany({
      where: { ownerId: maya.id },
      select: { id: true },
      take: 40,
    });
    for (const [round, { id }] of milestones.entries()) {
      const acts = [
        () => removeMilestone(maya, id),
        () =>
          showMilestone(maya, {
            mentorshipId: target.mentorship,
            milestoneId: id,
            level: "READ",
            until: null,
          }),
      ];
      await hammer<unknown>(2, (i) => acts[(i + round) % 2]!());
      expect(await prisma.grant.count({ where: { milestoneId: id } })).toBe(0);
    }
  },
);
