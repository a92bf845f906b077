import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/progress/mutations";
import * as queries from "@/lib/progress/queries";
import * as roadmap from "@/lib/roadmap/queries";
import * as skillMutations from "@/lib/skills/mutations";
import * as skills from "@/lib/skills/queries";
import { EVERYBODY, holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

const formKey = "0192d5a0-0000-7000-8000-000000000001";
const activityKey = "hear-out-doubter";

export const progress: Rows = {
  "roadmap.findRoadmap": {
    attempt: (viewer) => roadmap.findRoadmap(viewer),
    allowed: EVERYBODY,
    sees: isThere,
  },
  "skills.listLatestRatings": {
    attempt: (viewer, { maya }) =>
      skills.listLatestRatings(viewer).then((rows) => rows.filter(({ ownerId }) => ownerId === maya.id)),
    allowed: ["maya"],
    sees: (result) => (result as unknown[]).length > 0,
  },
  "skills.listRatings": {
    attempt: (viewer, { maya }) =>
      skills
        .listRatings(viewer)
        .then((rows) => rows.some(({ raterId, level }) => raterId === maya.id && level === 5)),
    allowed: ["maya"],
    sees: (result) => result === true,
  },
  "skills.rateSkills": {
    attempt: (viewer) =>
      skillMutations.rateSkills(viewer, {
        formKey,
        roadmapVersion: 1,
        level: { roadmaps: 5 },
        reason: { roadmaps: "A year of it" },
      }),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      const added = await prisma.skillRating.findMany({ where: { skillKey: "roadmaps", level: 5 } });
      expect(added.map(({ ownerId, raterId }) => [ownerId, raterId])).toEqual([[id, id]]);
    },
  },
  "skills.rateSkills on a page of another version": {
    attempt: (viewer) =>
      skillMutations.rateSkills(viewer, { formKey, roadmapVersion: 2, level: { kpis: 2 } }),
    allowed: [],
  },
  "progress.findPlan": {
    attempt: (viewer) => queries.findPlan(viewer),
    allowed: ["maya"],
    sees: (result) =>
      (result as { currentRole?: string } | null)?.currentRole === "Senior software engineer, checkout",
  },
  "progress.listNotes": {
    attempt: (viewer) =>
      queries.listNotes(viewer, ["escalate-risk", "present-update", "align-conflicting-priorities"]),
    allowed: ["maya"],
    sees: (result) => holds(target.note)(result),
  },
  "progress.savePlan": {
    attempt: (viewer) =>
      mutations.savePlan(viewer, {
        start: "ENGINEER",
        currentRole: "Here",
        targetRole: null,
        weeklyHours: 7,
        targetDate: "2099-05-01",
      }),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      expect(
        await prisma.plan.findMany({ where: { currentRole: "Here" }, select: { ownerId: true } }),
      ).toEqual([{ ownerId: id }]);
    },
  },
  "progress.rateArea": {
    attempt: (viewer) =>
      mutations.rateArea(viewer, {
        formKey,
        area: "strategic",
        roadmapVersion: 1,
        level: { foresight: 5, "long-term-impact": 5 },
        reason: { foresight: "A year of it", "long-term-impact": "The same year" },
      }),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      const added = await prisma.skillRating.findMany({ where: { skillKey: "foresight", level: 5 } });
      expect(added.map(({ ownerId, raterId }) => [ownerId, raterId])).toEqual([[id, id]]);
      expect(await setupLeft(id)).not.toContain("strategic");
    },
  },
  "progress.rateArea of an area that is not on the roadmap": {
    attempt: (viewer) =>
      mutations.rateArea(viewer, { formKey, area: "fly", roadmapVersion: 1, level: { foresight: 5 } }),
    allowed: [],
  },
  "progress.rateArea with a skill that is not on the roadmap": {
    attempt: (viewer) =>
      mutations.rateArea(viewer, {
        formKey,
        area: "strategic",
        roadmapVersion: 1,
        level: { foresight: 5, fly: 5 },
      }),
    allowed: [],
  },
  "progress.dismissSetup": {
    attempt: (viewer) => mutations.dismissSetup(viewer),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      expect(await prisma.plan.findMany({ where: { setupHidden: true }, select: { ownerId: true } })).toEqual(
        [{ ownerId: id }],
      );
    },
  },
  "progress.findEarlyStart": {
    attempt: (viewer) => queries.findEarlyStart(viewer, "apply"),
    allowed: ["oleksandra"],
    sees: isThere,
  },
  "progress.explainEarlyStart": {
    attempt: (viewer) => mutations.explainEarlyStart(viewer, { stepKey: "apply", reason: "Only here" }),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      expect(
        await prisma.earlyStart.findMany({ where: { reason: "Only here" }, select: { ownerId: true } }),
      ).toEqual([{ ownerId: id }]);
    },
  },
  "progress.explainEarlyStart of a step that asks for none": {
    attempt: (viewer) => mutations.explainEarlyStart(viewer, { stepKey: "lead", reason: "Only here" }),
    allowed: [],
  },
  "progress.addNote": {
    attempt: (viewer) => mutations.addNote(viewer, { formKey, activityKey, body: "Only here" }),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      expect(
        await prisma.activityNote.findMany({ where: { body: "Only here" }, select: { ownerId: true } }),
      ).toEqual([{ ownerId: id }]);
    },
  },
  "progress.removeNote": {
    attempt: (viewer) => mutations.removeNote(viewer, target.note),
    allowed: ["maya"],
    changes: async () => expect(await prisma.activityNote.count({ where: { id: target.note } })).toBe(0),
  },
};

const setupLeft = async (ownerId: string) =>
  (await prisma.plan.findUniqueOrThrow({ where: { ownerId }, select: { setupLeft: true } })).setupLeft;
