import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as milestoneMutations from "@/lib/milestones/mutations";
import type { MilestoneInput } from "@/lib/milestones/schema";
import * as mutations from "@/lib/opportunities/mutations";
import * as queries from "@/lib/opportunities/queries";
import { milestoneInput } from "@/tests/access/milestones";
import { EVERYBODY, holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

const formKey = "0192d5a0-0000-7000-8000-000000000005";
const spotted = { formKey, title: "Lead it", who: "Ana", activityKey: "present-update" };
const edit = { title: "Lead it twice", who: "Ana", activityKey: null };
const answer = { answer: "LATER", askAgainOn: "2099-01-01", words: null } as const;
const milestone: MilestoneInput = { ...milestoneInput, formKey, title: "It came of it" };

const is = (state: string) => () => prisma.opportunity.findFirstOrThrow({ where: ofMaya(state) });
const ofMaya = (state: string) => ({ id: target.opportunities[state]! });
const stands = (state: string, wanted: object) => async () => expect(await is(state)()).toMatchObject(wanted);

export const opportunities: Rows = {
  "opportunities.listOpportunities": {
    attempt: (viewer) => queries.listOpportunities(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.opportunities.SPOTTED!)(result),
  },
  "opportunities.listOpenOpportunities": {
    attempt: (viewer) => queries.listOpenOpportunities(viewer, ["escalate-risk", "clarify-ambiguous-work"]),
    allowed: ["maya"],
    sees: (result) => holds(target.opportunities.SPOTTED!)(result),
  },
  "opportunities.listAskedOpportunities": {
    attempt: (viewer) => queries.listAskedOpportunities(viewer),
    allowed: ["maya"],
    sees: (result) =>
      holds(target.opportunities.ASKED!)(result) && !holds(target.opportunities.SPOTTED!)(result),
  },
  "opportunities.findOpportunity": {
    attempt: (viewer) => queries.findOpportunity(viewer, target.opportunities.NO!),
    allowed: ["maya"],
    sees: isThere,
  },
  "opportunities.findProvableOpportunity": {
    attempt: (viewer) => queries.findProvableOpportunity(viewer, target.opportunities.DONE!),
    allowed: ["maya"],
    sees: isThere,
  },
  "opportunities.findProvableOpportunity that is not done": {
    attempt: (viewer) => queries.findProvableOpportunity(viewer, target.opportunities.YES!),
    allowed: [],
    sees: isThere,
  },
  "opportunities.findProvableOpportunity that has its milestone": {
    attempt: (viewer) => queries.findProvableOpportunity(viewer, target.opportunities.PROVEN!),
    allowed: [],
    sees: isThere,
  },
  "opportunities.spotOpportunity": {
    attempt: (viewer) => mutations.spotOpportunity(viewer, spotted),
    allowed: EVERYBODY,
    changes: async ({ id, name }) => {
      const [made, ...others] = await prisma.opportunity.findMany({ where: { title: "Lead it" } });
      expect(others).toEqual([]);
      expect(made).toMatchObject({ ownerId: id, state: "SPOTTED", asks: 0, activityKey: "present-update" });
      expect(made!.ask).toContain(name);
    },
  },
  "opportunities.spotOpportunity for an activity that is not on the roadmap": {
    attempt: (viewer) => mutations.spotOpportunity(viewer, { ...spotted, activityKey: "fly" }),
    allowed: [],
  },
  "opportunities.rewordOpportunity": {
    attempt: (viewer) =>
      mutations.rewordOpportunity(viewer, { opportunityId: target.opportunities.ASKED!, ...edit }),
    allowed: ["maya"],
    changes: stands("ASKED", { title: "Lead it twice", activityKey: null, state: "ASKED" }),
  },
  "opportunities.rewordOpportunity that is done": {
    attempt: (viewer) =>
      mutations.rewordOpportunity(viewer, { opportunityId: target.opportunities.DONE!, ...edit }),
    allowed: [],
  },
  "opportunities.saveAsk": {
    attempt: (viewer) =>
      mutations.saveAsk(viewer, { opportunityId: target.opportunities.SPOTTED!, ask: "Please" }),
    allowed: ["maya"],
    changes: stands("SPOTTED", { ask: "Please", state: "SPOTTED", asks: 0 }),
  },
  "opportunities.saveAsk after asking": {
    attempt: (viewer) =>
      mutations.saveAsk(viewer, { opportunityId: target.opportunities.ASKED!, ask: "Please" }),
    allowed: [],
  },
  "opportunities.askForOpportunity": {
    attempt: (viewer) =>
      mutations.askForOpportunity(viewer, { opportunityId: target.opportunities.SPOTTED!, ask: "Please" }),
    allowed: ["maya"],
    changes: stands("SPOTTED", { ask: "Please", state: "ASKED", asks: 1 }),
  },
  "opportunities.askForOpportunity again, after a later": {
    attempt: (viewer) =>
      mutations.askForOpportunity(viewer, { opportunityId: target.opportunities.LATER!, ask: "Please" }),
    allowed: ["maya"],
    changes: stands("LATER", { state: "ASKED", asks: 2, askAgainOn: null }),
  },
  ...Object.fromEntries(
    ["ASKED", "YES", "NO", "DONE"].map((state) => [
      `opportunities.askForOpportunity backwards, from ${state}`,
      {
        attempt: (viewer: Parameters<typeof mutations.askForOpportunity>[0]) =>
          mutations.askForOpportunity(viewer, { opportunityId: target.opportunities[state]!, ask: "Please" }),
        allowed: [],
      },
    ]),
  ),
  "opportunities.answerOpportunity": {
    attempt: (viewer) =>
      mutations.answerOpportunity(viewer, { opportunityId: target.opportunities.ASKED!, ...answer }),
    allowed: ["maya"],
    changes: stands("ASKED", { state: "LATER", askAgainOn: new Date("2099-01-01") }),
  },
  "opportunities.answerOpportunity with a day that has passed": {
    attempt: (viewer) =>
      mutations.answerOpportunity(viewer, {
        opportunityId: target.opportunities.ASKED!,
        ...answer,
        askAgainOn: "2020-01-01",
      }),
    allowed: [],
  },
  ...Object.fromEntries(
    ["SPOTTED", "YES", "NO", "LATER", "DONE"].map((state) => [
      `opportunities.answerOpportunity from ${state}`,
      {
        attempt: (viewer: Parameters<typeof mutations.answerOpportunity>[0]) =>
          mutations.answerOpportunity(viewer, { opportunityId: target.opportunities[state]!, ...answer }),
        allowed: [],
      },
    ]),
  ),
  "opportunities.finishOpportunity": {
    attempt: (viewer) => mutations.finishOpportunity(viewer, target.opportunities.YES!),
    allowed: ["maya"],
    changes: stands("YES", { state: "DONE", milestoneId: null }),
  },
  ...Object.fromEntries(
    ["SPOTTED", "ASKED", "NO", "LATER", "DONE"].map((state) => [
      `opportunities.finishOpportunity from ${state}`,
      {
        attempt: (viewer: Parameters<typeof mutations.finishOpportunity>[0]) =>
          mutations.finishOpportunity(viewer, target.opportunities[state]!),
        allowed: [],
      },
    ]),
  ),
  "opportunities.dropOpportunity": {
    attempt: (viewer) => mutations.dropOpportunity(viewer, target.opportunities.DONE!),
    allowed: ["maya"],
    changes: async () => expect(await prisma.opportunity.count({ where: ofMaya("DONE") })).toBe(0),
  },
  // Everybody may log; only who did it proves it, once.
  ...Object.fromEntries(
    (["DONE", "YES", "PROVEN"] as const).map((state) => [
      `milestones.logMilestone for an opportunity: ${state}`,
      {
        attempt: (viewer: Parameters<typeof milestoneMutations.logMilestone>[0]) =>
          milestoneMutations.logMilestone(viewer, {
            ...milestone,
            opportunity: target.opportunities[state]!,
          }),
        allowed: EVERYBODY,
        changes: async (
          { id: ownerId }: { id: string },
          result: unknown,
          { maya }: { maya: { id: string } },
        ) => {
          const { id } = result as { id: string };
          const led = await prisma.opportunity.count({ where: { ...ofMaya(state), milestoneId: id } });
          expect(led).toBe(ownerId === maya.id && state === "DONE" ? 1 : 0);
        },
      },
    ]),
  ),
};
