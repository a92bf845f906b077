import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/standing/mutations";
import { EVERYBODY, type Rows } from "@/tests/access/row";

const activityKey = "hear-out-doubter";

/** The last step’s own: begun before the steps ahead of it are passed, as nobody in the cast has passed them all. */
const early = { activityKey: "tell-blocker-story", state: "DOING", reason: null } as const;

export const standing: Rows = {
  "standing.setActivityState": {
    attempt: (viewer) =>
      mutations.setActivityState(viewer, { activityKey, state: "SKIPPED", reason: "Only here" }),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      expect(
        await prisma.activityProgress.findMany({ where: { reason: "Only here" }, select: { ownerId: true } }),
      ).toEqual([{ ownerId: id }]);
    },
  },
  "standing.setActivityState of an activity that is not on the roadmap": {
    attempt: (viewer) =>
      mutations.setActivityState(viewer, { activityKey: "fly", state: "DONE", reason: null }),
    allowed: [],
  },
  "standing.setActivityState of the last step, early: only who said why": {
    attempt: (viewer) => mutations.setActivityState(viewer, early),
    allowed: ["oleksandra"],
    changes: async ({ id }) => {
      expect(
        await prisma.activityProgress.findMany({
          where: { activityKey: early.activityKey, state: "DOING" },
          select: { ownerId: true },
        }),
      ).toEqual([{ ownerId: id }]);
    },
  },
  "standing.setActivityState of the last step, set aside": {
    attempt: (viewer) =>
      mutations.setActivityState(viewer, { ...early, state: "SKIPPED", reason: "Only here" }),
    allowed: EVERYBODY,
    changes: async ({ id }) =>
      expect(await prisma.activityProgress.count({ where: { ownerId: id, reason: "Only here" } })).toBe(1),
  },
  "standing.setActivityState of the last step, once the others are passed": {
    given: async (people) => {
      for (const { id, roadmapVersion } of Object.values(people))
        await prisma.waiver.createMany({
          data: ["understand", "fundamentals", "lead", "hybrid"].map((stepKey) => ({
            ownerId: id,
            roadmapVersion,
            stepKey,
            text: "Passed",
          })),
          skipDuplicates: true,
        });
    },
    attempt: (viewer) => mutations.setActivityState(viewer, early),
    allowed: EVERYBODY,
    changes: async ({ id }) =>
      expect(
        await prisma.activityProgress.count({ where: { ownerId: id, activityKey: early.activityKey } }),
      ).toBe(1),
  },
};
