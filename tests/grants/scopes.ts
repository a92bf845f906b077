import fc from "fast-check";
import { prisma } from "@/lib/db";
import type { Viewer } from "@/lib/auth/viewer";
import type { GrantLevel } from "@/lib/generated/prisma/enums";
import { LEVELS } from "@/lib/grants/grant";
import { findRoadmap } from "@/lib/roadmap/queries";

export type RandomGrants = {
  steps: (GrantLevel | null)[];
  areas: (GrantLevel | null)[];
  milestones: (GrantLevel | null)[];
  /** Which of them have run out. */
  past: boolean[];
};

const levels = (size: number) =>
  fc.array(fc.option(fc.constantFrom(...LEVELS)), { minLength: size, maxLength: size });

/** Any grants of five steps, four areas and the first milestones of a member. */
export const randomGrants: fc.Arbitrary<RandomGrants> = fc.record({
  steps: levels(5),
  areas: levels(4),
  milestones: levels(8),
  past: fc.array(fc.boolean(), { minLength: 17, maxLength: 17 }),
});

/** In place of all there are. A step or an area that shows nothing has no row, and what is hidden is hidden for good. */
export async function giveInstead(mentorshipId: string, owner: Viewer, random: RandomGrants) {
  const { steps, areas } = await findRoadmap(owner);
  const milestones = await prisma.milestone.findMany({
    where: { ownerId: owner.id },
    orderBy: { id: "asc" },
    take: random.milestones.length,
    select: { id: true },
  });
  const rows = [
    ...steps.map(({ key: stepKey }, at) => ({ stepKey, level: random.steps[at] ?? null })),
    ...areas.map(({ key: areaKey }, at) => ({ areaKey, level: random.areas[at] ?? null })),
    ...milestones.map(({ id: milestoneId }, at) => ({ milestoneId, level: random.milestones[at] ?? null })),
  ];
  await prisma.grant.deleteMany({ where: { mentorshipId } });
  await prisma.grant.createMany({
    data: rows.flatMap(({ level, ...of }, at) =>
      level === null || (level === "NONE" && !("milestoneId" in of))
        ? []
        : [
            {
              mentorshipId,
              ...of,
              level,
              expiresAt:
                level === "NONE" ? null : new Date(Date.now() + (random.past[at] ? -1 : 1) * 3_600_000),
            },
          ],
    ),
  });
}
