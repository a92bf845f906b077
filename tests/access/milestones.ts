import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/milestones/mutations";
import * as queries from "@/lib/milestones/queries";
import type { DraftInput, MilestoneInput } from "@/lib/milestones/schema";
import { EVERYBODY, holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

export const milestoneInput: MilestoneInput = {
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

export const draftInput: DraftInput = {
  ...milestoneInput,
  keep: "draft",
  title: null,
  happenedOn: null,
  evidenceUrl: ["exam"],
  evidenceLabel: ["Half typed"],
};

const draft = (revision = 1) => ({ id: target.draft, revision });
const mayasDraft = () => prisma.milestoneDraft.findUnique({ where: { id: target.draft } });
const milestonesOf = (ownerId: string) => prisma.milestone.count({ where: { ownerId } });

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
    attempt: async (viewer) => {
      const { id, happenedOn } = await prisma.milestone.findUniqueOrThrow({
        where: { id: target.waitingMilestone },
      });
      return queries.listMilestones(viewer, { after: { id, day: happenedOn.toISOString().slice(0, 10) } });
    },
    allowed: ["maya"],
    sees: (result) => holds(target.milestone)(result),
  },
  "milestones.listMilestones with a word of Maya’s": {
    attempt: (viewer) => queries.listMilestones(viewer, { words: "capacity plan" }),
    allowed: ["maya"],
    sees: (result) => holds(target.milestone)(result),
  },
  "milestones.countChoices": {
    attempt: (viewer) => queries.countChoices(viewer, {}).then((count) => count("found")),
    allowed: ["maya"],
    sees: (result) => result === 21,
  },
  "milestones.countChoices with a word of Maya’s": {
    attempt: (viewer) => queries.countChoices(viewer, { words: "capacity" }).then((count) => count("found")),
    allowed: ["maya"],
    sees: (result) => (result as number) > 0,
  },
  "milestones.listMilestonesById": {
    attempt: (viewer) => queries.listMilestonesById(viewer, [target.milestone]),
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
    sees: (result) => (result as Map<string, number>).get("LOGGED") === 13,
  },
  "milestones.countMilestones": {
    attempt: (viewer) => queries.countMilestones(viewer),
    allowed: ["maya"],
    sees: (result) => result === 21,
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
  "milestones.logMilestone from a draft of Maya’s": {
    attempt: (viewer) => mutations.logMilestone(viewer, { ...milestoneInput, draft: draft() }),
    allowed: ["maya"],
    changes: async () => expect(await mayasDraft()).toBeNull(),
  },
  "milestones.logMilestone from a draft that was changed meanwhile": {
    attempt: (viewer) => mutations.logMilestone(viewer, { ...milestoneInput, draft: draft(7) }),
    allowed: [],
  },
  "milestones.saveDraft": {
    attempt: (viewer) => mutations.saveDraft(viewer, draftInput),
    allowed: EVERYBODY,
    changes: async ({ id }) => {
      const kept = await prisma.milestoneDraft.findMany({
        where: { ownerId: id, NOT: { id: target.draft } },
      });
      expect(kept).toMatchObject([{ content: { title: null, evidenceUrl: ["exam"] }, revision: 1 }]);
    },
  },
  "milestones.saveDraft that is Maya’s": {
    attempt: (viewer) => mutations.saveDraft(viewer, { ...draftInput, title: "Further", draft: draft() }),
    allowed: ["maya"],
    changes: async () =>
      expect(await mayasDraft()).toMatchObject({ content: { title: "Further" }, revision: 2 }),
  },
  "milestones.saveDraft from a stale page": {
    attempt: (viewer) => mutations.saveDraft(viewer, { ...draftInput, draft: draft(7) }),
    allowed: [],
  },
  "milestones.saveDraft beyond the fiftieth": {
    given: async (people) => {
      const content = {};
      await prisma.milestoneDraft.createMany({
        data: Object.values(people).flatMap(({ id: ownerId }) =>
          Array.from({ length: 50 }, () => ({ ownerId, content })),
        ),
      });
    },
    attempt: (viewer) => mutations.saveDraft(viewer, draftInput),
    allowed: [],
  },
  "milestones.discardDraft": {
    attempt: (viewer) => mutations.discardDraft(viewer, target.draft),
    allowed: ["maya"],
    changes: async ({ id }) => {
      expect(await mayasDraft()).toBeNull();
      expect(await milestonesOf(id)).toBe(21);
    },
  },
  "milestones.findDraft": {
    attempt: (viewer) => queries.findDraft(viewer, target.draft),
    allowed: ["maya"],
    sees: isThere,
  },
  "milestones.listDrafts": {
    attempt: (viewer) => queries.listDrafts(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.draft)(result),
  },
  "milestones.countDrafts": {
    attempt: (viewer) => queries.countDrafts(viewer),
    allowed: ["maya"],
    sees: (result) => result === 1,
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
