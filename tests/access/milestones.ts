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

const prior = {
  formKey: "0192d5a0-0000-7000-8000-000000000003",
  ticked: { "problem-solving": "yes" as const },
  what: { "problem-solving": "Only before" },
  when: { "problem-solving": "2019" },
};

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
  "milestones.listPriorEvidence": {
    attempt: (viewer) => queries.listPriorEvidence(viewer),
    allowed: ["ruben"],
    sees: (result) => (result as unknown[]).length > 0,
  },
  "milestones.logPriorEvidence": {
    attempt: (viewer) => mutations.logPriorEvidence(viewer, prior),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      const made = await prisma.milestone.findMany({
        where: { title: "Only before" },
        select: { ownerId: true, strengthKey: true, activities: true },
      });
      expect(made).toEqual([{ ownerId: id, strengthKey: "problem-solving", activities: [] }]);
    },
  },
  "milestones.logPriorEvidence for a strength that is not on the roadmap": {
    attempt: (viewer) =>
      mutations.logPriorEvidence(viewer, {
        ...prior,
        ticked: { flying: "yes" },
        what: { flying: "Only before" },
        when: { flying: "2019" },
      }),
    allowed: [],
  },
  "milestones.logPriorEvidence of a year to come": {
    attempt: (viewer) =>
      mutations.logPriorEvidence(viewer, { ...prior, when: { "problem-solving": "2099" } }),
    allowed: [],
  },
  "milestones.editMilestone of prior evidence, for an activity": {
    attempt: async (viewer, { ruben }) => {
      const { id } = await prisma.milestone.findFirstOrThrow({
        where: { ownerId: ruben.id, strengthKey: { not: null } },
      });
      return mutations.editMilestone(viewer, { ...edit, milestoneId: id, revision: 1 });
    },
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
