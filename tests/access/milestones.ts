import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/milestones/mutations";
import * as queries from "@/lib/milestones/queries";
import { EVERYBODY, holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

export const milestoneInput = {
  formKey: "0192d5a0-0000-7000-8000-000000000002",
  title: "Only here",
  happenedOn: "2026-11-10",
  kind: null,
  situation: null,
  role: null,
  people: null,
  outcome: null,
  measure: null,
  evidenceUrl: ["https://example.com/proof"],
  evidenceLabel: ["Proof"],
  activityKeys: ["document-decision"],
  skillKeys: ["influence"],
};

const { formKey: _formKey, ...edit } = milestoneInput;

export const milestones: Rows = {
  "milestones.findMilestone": {
    attempt: (viewer) => queries.findMilestone(viewer, target.milestone),
    allowed: ["maya"],
    sees: isThere,
  },
  "milestones.findMilestone while a mentor reads it": {
    attempt: (viewer) => queries.findMilestone(viewer, target.waitingMilestone),
    allowed: ["maya"],
    sees: isThere,
  },
  "milestones.listMilestones": {
    attempt: (viewer) => queries.listMilestones(viewer, {}),
    allowed: ["maya"],
    sees: (result) => holds(target.milestone)(result),
  },
  "milestones.listMilestones after one of Maya’s": {
    attempt: (viewer) => queries.listMilestones(viewer, { after: target.waitingMilestone }),
    allowed: ["maya"],
    sees: (result) => holds(target.milestone)(result),
  },
  "milestones.listRecentMilestones": {
    attempt: (viewer) => queries.listRecentMilestones(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.waitingMilestone)(result),
  },
  "milestones.countMilestonesByState": {
    attempt: (viewer) => queries.countMilestonesByState(viewer),
    allowed: ["maya"],
    sees: (result) => (result as Map<string, number>).get("LOGGED") === 9,
  },
  "milestones.countMilestones": {
    attempt: (viewer) => queries.countMilestones(viewer),
    allowed: ["maya"],
    sees: (result) => result === 17,
  },
  "milestones.logMilestone": {
    attempt: (viewer) => mutations.logMilestone(viewer, milestoneInput),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      const made = await prisma.milestone.findMany({
        where: { title: "Only here" },
        select: {
          ownerId: true,
          evidence: { select: { label: true } },
          activities: { select: { activityKey: true } },
        },
      });
      expect(made).toEqual([
        { ownerId: id, evidence: [{ label: "Proof" }], activities: [{ activityKey: "document-decision" }] },
      ]);
    },
  },
  "milestones.logMilestone for an activity that is not on the roadmap": {
    attempt: (viewer) => mutations.logMilestone(viewer, { ...milestoneInput, activityKeys: ["fly"] }),
    allowed: [],
  },
  "milestones.editMilestone": {
    attempt: (viewer) =>
      mutations.editMilestone(viewer, { ...edit, milestoneId: target.milestone, revision: 1 }),
    allowed: ["maya"],
    changes: async () =>
      expect(await prisma.milestone.findUnique({ where: { id: target.milestone } })).toMatchObject({
        title: "Only here",
        version: 1,
        revision: 2,
      }),
  },
  "milestones.editMilestone of a version a mentor has": {
    attempt: (viewer) =>
      mutations.editMilestone(viewer, { ...edit, milestoneId: target.waitingMilestone, revision: 1 }),
    allowed: ["maya"],
    changes: async () =>
      expect(await prisma.milestone.findUnique({ where: { id: target.waitingMilestone } })).toMatchObject({
        state: "IN_REVIEW",
        version: 3,
      }),
  },
  "milestones.editMilestone from a stale page": {
    given: () => prisma.milestone.update({ where: { id: target.milestone }, data: { revision: 2 } }),
    attempt: (viewer) =>
      mutations.editMilestone(viewer, { ...edit, milestoneId: target.milestone, revision: 1 }),
    allowed: [],
  },
  "milestones.removeMilestone": {
    attempt: (viewer) => mutations.removeMilestone(viewer, target.milestone),
    allowed: ["maya"],
    changes: async () => expect(await prisma.milestone.count({ where: { id: target.milestone } })).toBe(0),
  },
};
