import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/waivers/mutations";
import * as queries from "@/lib/waivers/queries";
import { holds, type Rows } from "@/tests/access/row";
import { endMayasMentorship, hides, runsOut, target } from "@/tests/access/target";
import type { Cast } from "@/tests/support/cast";

const words = "I have seen you lead it.";
const waive =
  (stepKey: string) =>
  (viewer: Cast["maya"], { maya }: Cast) =>
    mutations.waiveGate(viewer, { menteeId: maya.id, stepKey, text: words });
const latestNotice = (memberId: string) =>
  prisma.notice.findFirst({ where: { memberId }, orderBy: { id: "desc" } });
const kept = () => prisma.waiver.findUniqueOrThrow({ where: { id: target.waiver } });

export const waivers: Rows = {
  "waivers.listWaivers": {
    attempt: (viewer) => queries.listWaivers(viewer),
    allowed: ["maya"],
    sees: holds("Norrland Freight"),
  },
  "waivers.listWaivers that was taken back": {
    given: () => prisma.waiver.update({ where: { id: target.waiver }, data: { takenBackAt: new Date() } }),
    attempt: (viewer) => queries.listWaivers(viewer),
    allowed: [],
    sees: holds("Norrland Freight"),
  },
  "waivers.listGivenWaivers": {
    attempt: (viewer, { maya }) => queries.listGivenWaivers(viewer, maya.id),
    allowed: ["tomas"],
    sees: (result) => holds(target.waiver)(result),
  },
  "waivers.listGivenWaivers that was taken back": {
    given: () => prisma.waiver.update({ where: { id: target.waiver }, data: { takenBackAt: new Date() } }),
    attempt: (viewer, { maya }) => queries.listGivenWaivers(viewer, maya.id),
    allowed: [],
    sees: (result) => holds(target.waiver)(result),
  },
  "waivers.listGivenWaivers of another mentor": {
    given: ({ maya, jonas }) =>
      prisma.mentorship.create({
        data: {
          menteeId: maya.id,
          mentorId: jonas.id,
          grants: { create: { stepKey: "fundamentals", level: "SUMMARY" } },
        },
      }),
    attempt: (viewer, { maya }) => queries.listGivenWaivers(viewer, maya.id),
    allowed: ["tomas"],
    sees: (result) => holds(target.waiver)(result),
  },
  "waivers.listGivenWaivers while the steps are not shared": {
    given: hides("stepKey"),
    attempt: (viewer, { maya }) => queries.listGivenWaivers(viewer, maya.id),
    allowed: [],
    sees: (result) => holds(target.waiver)(result),
  },
  "waivers.waiveGate": {
    attempt: waive("lead"),
    allowed: ["tomas"],
    changes: async ({ id }, _, { maya }) => {
      expect(await prisma.waiver.findFirst({ where: { stepKey: "lead" } })).toMatchObject({
        ownerId: maya.id,
        mentorId: id,
        text: words,
        takenBackAt: null,
      });
      expect(await latestNotice(maya.id)).toMatchObject({
        actorId: id,
        kind: "WAIVER_CHANGED",
        facts: { step: "Lead and communicate", isTakenBack: false },
        href: "/steps/lead",
      });
    },
  },
  "waivers.waiveGate by who is their mentor no more": {
    given: endMayasMentorship,
    attempt: waive("lead"),
    allowed: [],
  },
  "waivers.waiveGate of steps that are not shared": {
    given: hides("stepKey"),
    attempt: waive("lead"),
    allowed: [],
  },
  "waivers.waiveGate of a step that is not shown": {
    given: () => prisma.grant.deleteMany({ where: { mentorshipId: target.mentorship, stepKey: "lead" } }),
    attempt: waive("lead"),
    allowed: [],
  },
  "waivers.waiveGate once it has run out": { given: runsOut, attempt: waive("lead"), allowed: [] },
  "waivers.waiveGate that is waived": { attempt: waive("fundamentals"), allowed: [] },
  "waivers.waiveGate of a step that is not on their roadmap": { attempt: waive("fly"), allowed: [] },
  "waivers.waiveGate of one’s own": {
    attempt: (viewer) => mutations.waiveGate(viewer, { menteeId: viewer.id, stepKey: "lead", text: words }),
    allowed: [],
  },
  "waivers.takeBackWaiver": {
    attempt: (viewer) => mutations.takeBackWaiver(viewer, target.waiver),
    allowed: ["tomas"],
    changes: async (_, __, { maya }) => {
      expect((await kept()).takenBackAt).not.toBeNull();
      expect(await latestNotice(maya.id)).toMatchObject({ facts: { isTakenBack: true } });
    },
  },
  "waivers.takeBackWaiver a second time": {
    given: () => prisma.waiver.update({ where: { id: target.waiver }, data: { takenBackAt: new Date(0) } }),
    attempt: (viewer) => mutations.takeBackWaiver(viewer, target.waiver),
    allowed: [],
  },
  "waivers.takeBackWaiver by who is their mentor no more": {
    given: endMayasMentorship,
    attempt: (viewer) => mutations.takeBackWaiver(viewer, target.waiver),
    allowed: [],
  },
  "waivers.takeBackWaiver of another mentor": {
    given: ({ maya, jonas }) =>
      prisma.mentorship.create({
        data: {
          menteeId: maya.id,
          mentorId: jonas.id,
          grants: { create: { stepKey: "fundamentals", level: "SUMMARY" } },
        },
      }),
    attempt: (viewer) => mutations.takeBackWaiver(viewer, target.waiver),
    allowed: ["tomas"],
    changes: async () => expect((await kept()).takenBackAt).not.toBeNull(),
  },
};
