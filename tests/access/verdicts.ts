import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/reviews/mutations";
import * as queries from "@/lib/reviews/queries";
import type { Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";
import { into } from "@/tests/reviews/stages";
import type { Cast } from "@/tests/support/cast";

const because = "It was somebody else’s work.";
const dispute = "I led it from the first day.";
const verdict = () => prisma.verdict.findUnique({ where: { requestId: target.request } });
const state = async () =>
  (await prisma.reviewRequest.findUniqueOrThrow({ where: { id: target.request } })).state;
const milestone = () => prisma.milestone.findUnique({ where: { id: target.waitingMilestone } });

/** A second mentor of Maya's. */
const OTHER = "0192d5a0-0000-7000-8000-0000000000cc";
const releasedWithAnother = async ({ maya, priya }: Cast) => {
  await into.released();
  await prisma.mentorship.create({
    data: { id: OTHER, menteeId: maya.id, mentorId: priya.id },
  });
};
const after = (stage: keyof typeof into, data: object) => async () => {
  await into[stage]();
  await prisma.verdict.update({ where: { requestId: target.request }, data });
};
const longAgo = new Date(Date.now() - 91 * 86_400_000);

/** What becomes of a request after it was read: asked back, judged, judged otherwise, let go. */
export const verdicts: Rows = {
  "reviews.askBack": {
    given: into.reading,
    attempt: (viewer) => mutations.askBack(viewer, { requestId: target.request, text: "By when?" }),
    allowed: ["tomas"],
    changes: async () =>
      expect(await prisma.inquiry.count({ where: { requestId: target.request, answeredAt: null } })).toBe(1),
  },
  "reviews.askBack that takes it up": {
    attempt: (viewer) =>
      mutations.askBack(viewer, { requestId: target.request, text: "By when?", takeUp: "yes" }),
    allowed: ["tomas"],
    changes: async () =>
      expect(await prisma.inquiry.count({ where: { requestId: target.request, answeredAt: null } })).toBe(1),
  },
  "reviews.askBack without reading": {
    attempt: (viewer) => mutations.askBack(viewer, { requestId: target.request, text: "By when?" }),
    allowed: [],
  },
  "reviews.answerInquiry": {
    given: into.question,
    attempt: (viewer) => mutations.answerInquiry(viewer, { requestId: target.request, answer: "By May." }),
    allowed: ["maya"],
    changes: async () =>
      expect(await prisma.inquiry.findFirst({ where: { requestId: target.request } })).toMatchObject({
        answer: "By May.",
      }),
  },
  "reviews.answerInquiry that nobody asked": {
    attempt: (viewer) => mutations.answerInquiry(viewer, { requestId: target.request, answer: "By May." }),
    allowed: [],
  },
  "reviews.acceptAsIs": {
    given: into.changes,
    attempt: (viewer) => mutations.acceptAsIs(viewer, target.request),
    allowed: ["maya"],
    changes: async () => expect(await milestone()).toMatchObject({ state: "LOGGED", verifiedVersion: null }),
  },
  "reviews.acceptAsIs after asking again": {
    given: async () => {
      await into.changes();
      await prisma.milestone.update({
        where: { id: target.waitingMilestone },
        data: { state: "IN_REVIEW" },
      });
    },
    attempt: (viewer) => mutations.acceptAsIs(viewer, target.request),
    allowed: [],
  },
  "reviews.acceptAsIs of what a later judgement followed": {
    given: after("changes", { supersededAt: new Date() }),
    attempt: (viewer) => mutations.acceptAsIs(viewer, target.request),
    allowed: [],
  },
  "reviews.revokeVerdict": {
    given: into.endorsed,
    attempt: (viewer) => mutations.revokeVerdict(viewer, { requestId: target.request, because }),
    allowed: ["tomas"],
    changes: async () => {
      expect(await verdict()).toMatchObject({ revokedBecause: because });
      expect(await milestone()).toMatchObject({ state: "LOGGED", verifiedVersion: null });
    },
  },
  "reviews.revokeVerdict after ninety days": {
    given: after("endorsed", { createdAt: longAgo }),
    attempt: (viewer) => mutations.revokeVerdict(viewer, { requestId: target.request, because }),
    allowed: [],
  },
  "reviews.disputeVerdict": {
    given: into.changes,
    attempt: (viewer) => mutations.disputeVerdict(viewer, { requestId: target.request, dispute }),
    allowed: ["maya"],
    changes: async () => expect(await verdict()).toMatchObject({ dispute }),
  },
  "reviews.disputeVerdict a second time": {
    given: after("changes", { dispute: "Said before." }),
    attempt: (viewer) => mutations.disputeVerdict(viewer, { requestId: target.request, dispute }),
    allowed: [],
  },
  "reviews.reassignRequest": {
    given: releasedWithAnother,
    attempt: (viewer) =>
      mutations.reassignRequest(viewer, { requestId: target.request, mentorshipId: OTHER }),
    allowed: ["maya"],
    changes: async (_, __, { priya }) =>
      expect(await prisma.reviewRequest.findUnique({ where: { id: target.request } })).toMatchObject({
        reviewerId: priya.id,
        state: "WAITING",
      }),
  },
  "reviews.reassignRequest of what a mentor left behind who is erased": {
    given: async () => {
      await into.released();
      await prisma.reviewRequest.update({ where: { id: target.request }, data: { reviewerId: null } });
    },
    attempt: (viewer) =>
      mutations.reassignRequest(viewer, { requestId: target.request, mentorshipId: target.mentorship }),
    allowed: ["maya"],
    changes: async () => expect(await state()).toBe("WAITING"),
  },
  "reviews.reassignRequest to the mentor who had it": {
    given: into.released,
    attempt: (viewer) =>
      mutations.reassignRequest(viewer, { requestId: target.request, mentorshipId: target.mentorship }),
    allowed: [],
  },
  "reviews.reassignRequest to a mentor whose mentorship ended": {
    given: into.released,
    attempt: (viewer) =>
      mutations.reassignRequest(viewer, { requestId: target.request, mentorshipId: target.endedMentorship }),
    allowed: [],
  },
  "reviews.goOnWithout": {
    given: into.released,
    attempt: (viewer) => mutations.goOnWithout(viewer, target.request),
    allowed: ["maya"],
    changes: async () => expect(await state()).toBe("UNREVIEWED"),
  },
  "reviews.listUsualDays": {
    attempt: (viewer, { tomas }) => queries.listUsualDays(viewer).then((days) => days.has(tomas.id)),
    allowed: ["maya", "oleksandra", "ruben"],
    sees: (result) => result === true,
  },
};
