import { expect } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Scope } from "@/lib/grants/grant";
import * as mutations from "@/lib/grants/mutations";
import * as queries from "@/lib/grants/queries";
import type { ConsentInput, ShowInput } from "@/lib/grants/schema";
import { holds, isThere, type Rows } from "@/tests/access/row";
import { endMayasMentorship, runsOut, target } from "@/tests/access/target";

const nothing = {
  step: {},
  stepUntil: {},
  area: {},
  areaUntil: {},
  milestone: {},
  milestoneUntil: {},
} satisfies Partial<ConsentInput>;
const consent =
  (asked: Partial<ConsentInput>, mentorship: "mentorship" | "endedMentorship" = "mentorship") =>
  (viewer: Viewer) =>
    mutations.changeConsent(viewer, { mentorshipId: target[mentorship], ...nothing, ...asked });
const show =
  (asked: Partial<ShowInput> = {}) =>
  (viewer: Viewer) =>
    mutations.showMilestone(viewer, {
      milestoneId: target.milestone,
      mentorshipId: target.mentorship,
      level: "READ",
      until: null,
      ...asked,
    });
const grants = (of: object) => prisma.grant.findMany({ where: { mentorshipId: target.mentorship, ...of } });
const hasAny = (result: unknown) => {
  const { steps, areas, milestones } = result as Scope;
  return steps.size + areas.size + milestones.size > 0;
};
const isRead = (result: unknown) => holds(target.readMilestone)(result);

/** The step of Maya's milestone that nobody was shown. */
const opensItsSteps = () =>
  prisma.grant.updateMany({
    where: { mentorshipId: target.mentorship, stepKey: { not: null } },
    data: { level: "READ" },
  });
const hidesIt = async () => {
  await opensItsSteps();
  await prisma.grant.create({
    data: { mentorshipId: target.mentorship, milestoneId: target.milestone, level: "NONE" },
  });
};

export const grantRows: Rows = {
  "grants.changeConsent to show a step with its milestones": {
    attempt: consent({ step: { lead: "READ" }, stepUntil: { lead: "2099-12-31" } }),
    allowed: ["maya"],
    changes: async () =>
      expect(await grants({ stepKey: "lead" })).toMatchObject([
        { level: "READ", expiresAt: expect.any(Date) },
      ]),
  },
  "grants.changeConsent to show less": {
    attempt: consent({ step: { lead: "NONE" }, area: { program: "NONE" } }),
    allowed: ["maya"],
    changes: async () =>
      expect(await grants({ OR: [{ stepKey: "lead" }, { areaKey: "program" }] })).toEqual([]),
  },
  "grants.changeConsent to what it is": {
    attempt: consent({ step: { lead: "SUMMARY" } }),
    allowed: ["maya"],
  },
  "grants.changeConsent after the end": {
    attempt: consent({ step: { lead: "NONE" } }, "endedMentorship"),
    allowed: [],
  },
  "grants.changeConsent while the mentor is leaving": {
    given: ({ tomas }) =>
      prisma.user.update({ where: { id: tomas.id }, data: { eraseAt: new Date(Date.now() + 1000_000) } }),
    attempt: consent({ step: { lead: "NONE" } }),
    allowed: [],
  },
  "grants.changeConsent to a step that is on no roadmap": {
    attempt: consent({ step: { fly: "READ" } }),
    allowed: [],
  },
  "grants.changeConsent to an area that is on no roadmap": {
    attempt: consent({ area: { cooking: "READ" } }),
    allowed: [],
  },
  "grants.changeConsent until a day that is over": {
    attempt: consent({ step: { lead: "READ" }, stepUntil: { lead: "2020-01-01" } }),
    allowed: [],
  },
  "grants.changeConsent of a milestone of somebody else": {
    attempt: async (viewer) => {
      const { id } = await prisma.milestone.findFirstOrThrow({
        where: { owner: { name: { startsWith: "Rub" } } },
      });
      return consent({ milestone: { [id]: "READ" } })(viewer);
    },
    allowed: [],
  },
  "grants.showMilestone": {
    attempt: (viewer) => show()(viewer),
    allowed: ["maya"],
    changes: async () =>
      expect(await grants({ milestoneId: target.milestone })).toMatchObject([
        { level: "READ", expiresAt: null },
      ]),
  },
  "grants.showMilestone to nobody, for good": {
    attempt: show({ level: "NONE", until: "2099-12-31" }),
    allowed: ["maya"],
    changes: async () =>
      expect(await grants({ milestoneId: target.milestone })).toMatchObject([
        { level: "NONE", expiresAt: null },
      ]),
  },
  "grants.showMilestone as its steps and skills say": {
    attempt: (viewer) => show({ milestoneId: target.readMilestone, level: "AS_GIVEN" })(viewer),
    allowed: ["maya"],
    changes: async () => expect(await grants({ milestoneId: target.readMilestone })).toEqual([]),
  },
  "grants.showMilestone that is no milestone": {
    attempt: show({ milestoneId: crypto.randomUUID() }),
    allowed: [],
  },
  "grants.findScope": {
    attempt: (viewer, { maya }) => queries.findScope(viewer, maya.id),
    allowed: ["tomas"],
    sees: hasAny,
  },
  "grants.findScope once it has run out": {
    given: runsOut,
    attempt: (viewer, { maya }) => queries.findScope(viewer, maya.id),
    allowed: [],
    sees: hasAny,
  },
  "grants.findScope after the end": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) => queries.findScope(viewer, maya.id),
    allowed: [],
    sees: hasAny,
  },
  "grants.listScopes": {
    attempt: (viewer, { maya }) => queries.listScopes(viewer).then((scopes) => scopes.get(maya.id)),
    allowed: ["tomas"],
    sees: isThere,
  },
  "grants.listGivenScopes": {
    attempt: (viewer) => queries.listGivenScopes(viewer).then((scopes) => scopes.get(target.mentorship)),
    allowed: ["maya"],
    sees: isThere,
  },
  "grants.listGivenScopes once it has run out": {
    given: runsOut,
    attempt: (viewer) => queries.listGivenScopes(viewer).then((scopes) => scopes.get(target.mentorship)),
    allowed: [],
    sees: isThere,
  },
  "grants.listSharedMilestones": {
    attempt: (viewer, { maya }) => queries.listSharedMilestones(viewer, maya.id),
    allowed: ["tomas"],
    sees: (result) => isRead(result) && holds(target.titleMilestone)(result),
  },
  "grants.listSharedMilestones of which nothing was said": {
    attempt: (viewer, { maya }) => queries.listSharedMilestones(viewer, maya.id),
    allowed: [],
    sees: (result) => holds(target.milestone)(result),
  },
  "grants.listSharedMilestones of a step that is open": {
    given: opensItsSteps,
    attempt: (viewer, { maya }) => queries.listSharedMilestones(viewer, maya.id),
    allowed: ["tomas"],
    sees: (result) => holds(target.milestone)(result),
  },
  "grants.listSharedMilestones of an area that is open": {
    given: () =>
      prisma.grant.updateMany({
        where: { mentorshipId: target.mentorship, areaKey: { not: null } },
        data: { level: "READ" },
      }),
    attempt: (viewer, { maya }) => queries.listSharedMilestones(viewer, maya.id),
    allowed: ["tomas"],
    sees: (result) => holds(target.milestone)(result),
  },
  "grants.listSharedMilestones of somebody else, beside those of a step that is open": {
    attempt: (viewer, { ruben }) => queries.listSharedMilestones(viewer, ruben.id),
    allowed: [],
    sees: (result) => holds("Release 4.18 scheduled")(result),
  },
  "grants.listSharedMilestones of one that is hidden, of a step that is open": {
    given: hidesIt,
    attempt: (viewer, { maya }) => queries.listSharedMilestones(viewer, maya.id),
    allowed: [],
    sees: (result) => holds(target.milestone)(result),
  },
  "grants.listSharedMilestones once it has run out": {
    given: runsOut,
    attempt: (viewer, { maya }) => queries.listSharedMilestones(viewer, maya.id),
    allowed: [],
    sees: isRead,
  },
  "grants.findSharedMilestone": {
    attempt: (viewer, { maya }) => queries.findSharedMilestone(viewer, maya.id, target.readMilestone),
    allowed: ["tomas"],
    sees: isThere,
  },
  "grants.findSharedMilestone of which the title is shown": {
    attempt: (viewer, { maya }) => queries.findSharedMilestone(viewer, maya.id, target.titleMilestone),
    allowed: [],
    sees: isThere,
  },
  "grants.findSharedMilestone of somebody else, by the wrong name": {
    attempt: (viewer, { ruben }) => queries.findSharedMilestone(viewer, ruben.id, target.readMilestone),
    allowed: [],
    sees: isThere,
  },
  "grants.findSharedMilestone after the end": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) => queries.findSharedMilestone(viewer, maya.id, target.readMilestone),
    allowed: [],
    sees: isThere,
  },
  "grants.listGivenMilestones": {
    attempt: (viewer) => queries.listGivenMilestones(viewer, target.mentorship),
    allowed: ["maya"],
    sees: isRead,
  },
  "grants.listGivenMilestones once it has run out": {
    given: runsOut,
    attempt: (viewer) => queries.listGivenMilestones(viewer, target.mentorship),
    allowed: [],
    sees: isRead,
  },
  "grants.countHidden": {
    attempt: async (viewer) => {
      const all = await prisma.milestone.count({ where: { ownerId: viewer.id } });
      return all - (await queries.countHidden(viewer, target.mentorship));
    },
    allowed: ["maya"],
    sees: (result) => (result as number) > 0,
  },
  "grants.findEyes": {
    attempt: (viewer) => queries.findEyes(viewer, target.mentorship),
    allowed: ["maya"],
    sees: isThere,
  },
  "grants.findEyes after the end": {
    attempt: (viewer) => queries.findEyes(viewer, target.endedMentorship),
    allowed: [],
    sees: isThere,
  },
};
