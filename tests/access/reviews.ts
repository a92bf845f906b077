import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/reviews/mutations";
import * as queries from "@/lib/reviews/queries";
import { LEASE } from "@/lib/reviews/request";
import * as standing from "@/lib/standing/queries";
import { holds, isThere, type Rows } from "@/tests/access/row";
import type { Cast } from "@/tests/support/cast";
import { verdicts } from "@/tests/access/verdicts";
import { endMayasMentorship, hides, runsOut, sentBack, target } from "@/tests/access/target";

const formKey = "0192d5a0-0000-7000-8000-000000000004";
const endorse = { kind: "ENDORSED" as const, note: null, points: [] as string[], tick: {} };
/** Tomás took it up, and has it for half an hour. */
const isRead = () => lease(LEASE);
/** He had, until a moment ago. */
const leaseIsOver = () => lease(0);
const lease = (left: number) =>
  prisma.reviewRequest.update({
    where: { id: target.request },
    data: { leaseUntil: new Date(Date.now() + left) },
  });
const given =
  (...states: (() => Promise<unknown>)[]) =>
  async () => {
    for (const state of states) await state();
  };
const mayasMilestone = () => prisma.milestone.findUnique({ where: { id: target.waitingMilestone } });

/** What Tomás said to somebody who is erased. */
const keepsWords = ({ tomas }: Cast) =>
  prisma.formerVerdict.create({
    data: { id: target.request, reviewerId: tomas.id, kind: "ENDORSED", points: [], createdAt: new Date() },
  });

const movesOf = (result: unknown) => (result as queries.RequestDetail | null)?.moves ?? [];

async function leaseLeft() {
  const { leaseUntil } = await prisma.reviewRequest.findUniqueOrThrow({ where: { id: target.request } });
  return leaseUntil ? leaseUntil.getTime() - Date.now() : 0;
}

export const reviews: Rows = {
  "reviews.requestReview": {
    attempt: (viewer) =>
      mutations.requestReview(viewer, {
        formKey,
        milestoneId: target.milestone,
        mentorshipId: target.mentorship,
        questions: [],
        wantedBy: null,
      }),
    allowed: ["maya"],
    changes: async (_, result, { tomas }) => {
      const { id } = result as { id: string };
      expect(await prisma.reviewRequest.findUnique({ where: { id } })).toMatchObject({
        reviewerId: tomas.id,
        version: 1,
        state: "WAITING",
      });
      expect(
        await prisma.milestoneVersion.count({ where: { milestoneId: target.milestone, number: 1 } }),
      ).toBe(1);
    },
  },
  "reviews.requestReview of a mentor whose mentorship ended": {
    attempt: (viewer) =>
      mutations.requestReview(viewer, {
        formKey,
        milestoneId: target.milestone,
        mentorshipId: target.endedMentorship,
        questions: [],
        wantedBy: null,
      }),
    allowed: [],
  },
  "reviews.requestReview through somebody else’s mentorship": {
    attempt: (viewer) =>
      mutations.requestReview(viewer, {
        formKey,
        milestoneId: target.milestone,
        mentorshipId: target.rubensMentorship,
        questions: [],
        wantedBy: null,
      }),
    allowed: [],
  },
  "reviews.requestReview while one is waiting": {
    attempt: (viewer) =>
      mutations.requestReview(viewer, {
        formKey,
        milestoneId: target.waitingMilestone,
        mentorshipId: target.mentorship,
        questions: [],
        wantedBy: null,
      }),
    allowed: [],
  },
  "reviews.requestReview again with nothing changed": {
    given: sentBack,
    attempt: (viewer) =>
      mutations.requestReview(viewer, {
        formKey,
        milestoneId: target.waitingMilestone,
        mentorshipId: target.mentorship,
        questions: [],
        wantedBy: null,
      }),
    allowed: [],
  },
  "reviews.requestReview of a verified version": {
    given: () =>
      prisma.milestone.update({
        where: { id: target.milestone },
        data: { state: "VERIFIED", verifiedVersion: 1 },
      }),
    attempt: (viewer) =>
      mutations.requestReview(viewer, {
        formKey,
        milestoneId: target.milestone,
        mentorshipId: target.mentorship,
        questions: [],
        wantedBy: null,
      }),
    allowed: [],
  },
  "reviews.withdrawRequest": {
    attempt: (viewer) => mutations.withdrawRequest(viewer, target.request),
    allowed: ["maya"],
    // Its first version was sent back, and still is.
    changes: async () => expect(await mayasMilestone()).toMatchObject({ state: "CHANGES_REQUESTED" }),
  },
  "reviews.withdrawRequest after the verdict": {
    given: sentBack,
    attempt: (viewer) => mutations.withdrawRequest(viewer, target.request),
    allowed: [],
  },
  "reviews.requestReview wanted by a day that is over": {
    attempt: (viewer) =>
      mutations.requestReview(viewer, {
        formKey,
        milestoneId: target.milestone,
        mentorshipId: target.mentorship,
        questions: [],
        wantedBy: "2026-01-01",
      }),
    allowed: [],
  },
  "reviews.withdrawRequest while it is read": {
    given: isRead,
    attempt: (viewer) => mutations.withdrawRequest(viewer, target.request),
    allowed: [],
  },
  "reviews.startReading": {
    attempt: (viewer) => mutations.startReading(viewer, target.request),
    allowed: ["tomas"],
    changes: async () => expect(await leaseLeft()).toBeGreaterThan(29 * 60_000),
  },
  "reviews.startReading after the time was over": {
    given: leaseIsOver,
    attempt: (viewer) => mutations.startReading(viewer, target.request),
    allowed: ["tomas"],
    changes: async () => expect(await leaseLeft()).toBeGreaterThan(29 * 60_000),
  },
  "reviews.startReading what is read": {
    given: isRead,
    attempt: (viewer) => mutations.startReading(viewer, target.request),
    allowed: [],
  },
  "reviews.startReading after the mentorship ended": {
    given: endMayasMentorship,
    attempt: (viewer) => mutations.startReading(viewer, target.request),
    allowed: [],
  },
  "reviews.startReading that another mentor was asked for": {
    given: ({ priya }) =>
      prisma.reviewRequest.update({ where: { id: target.request }, data: { reviewerId: priya.id } }),
    attempt: (viewer) => mutations.startReading(viewer, target.request),
    allowed: [],
  },
  "reviews.renewReading": {
    given: () => lease(60_000),
    attempt: (viewer) => mutations.renewReading(viewer, target.request),
    allowed: ["tomas"],
    changes: async () => expect(await leaseLeft()).toBeGreaterThan(29 * 60_000),
  },
  "reviews.renewReading too late": {
    given: leaseIsOver,
    attempt: (viewer) => mutations.renewReading(viewer, target.request),
    allowed: [],
  },
  "reviews.stopReading": {
    given: isRead,
    attempt: (viewer) => mutations.stopReading(viewer, target.request),
    allowed: ["tomas"],
    changes: async () => expect(await leaseLeft()).toBeLessThanOrEqual(0),
  },
  "reviews.stopReading what is not read": {
    attempt: (viewer) => mutations.stopReading(viewer, target.request),
    allowed: [],
  },
  "reviews.giveVerdict without taking it up": {
    attempt: (viewer) => mutations.giveVerdict(viewer, { ...endorse, requestId: target.request }),
    allowed: [],
  },
  "reviews.giveVerdict after the time was over": {
    given: leaseIsOver,
    attempt: (viewer) => mutations.giveVerdict(viewer, { ...endorse, requestId: target.request }),
    allowed: [],
  },
  "reviews.giveVerdict that takes it up again": {
    given: leaseIsOver,
    attempt: (viewer) =>
      mutations.giveVerdict(viewer, { ...endorse, requestId: target.request, takeUp: "yes" }),
    allowed: ["tomas"],
    changes: async () => expect(await mayasMilestone()).toMatchObject({ state: "VERIFIED" }),
  },
  "reviews.giveVerdict": {
    given: isRead,
    attempt: (viewer) => mutations.giveVerdict(viewer, { ...endorse, requestId: target.request }),
    allowed: ["tomas"],
    changes: async () => {
      expect(await mayasMilestone()).toMatchObject({ state: "VERIFIED", verifiedVersion: 2 });
      const earlier = { points: { some: { id: target.point } } };
      expect(await prisma.verdict.findFirst({ where: earlier })).toMatchObject({
        supersededAt: expect.any(Date),
      });
    },
  },
  "reviews.giveVerdict that could not judge": {
    given: isRead,
    attempt: (viewer) =>
      mutations.giveVerdict(viewer, { ...endorse, kind: "CANNOT_JUDGE", requestId: target.request }),
    allowed: ["tomas"],
    changes: async () => {
      // What was said of the version before still stands, and its points are to be mended.
      expect(await mayasMilestone()).toMatchObject({ state: "CHANGES_REQUESTED" });
      const earlier = { points: { some: { id: target.point } } };
      expect(await prisma.verdict.findFirst({ where: earlier })).toMatchObject({ supersededAt: null });
    },
  },
  "reviews.giveVerdict a second time": {
    given: sentBack,
    attempt: (viewer) => mutations.giveVerdict(viewer, { ...endorse, requestId: target.request }),
    allowed: [],
  },
  "reviews.giveVerdict after the mentorship ended": {
    given: given(isRead, endMayasMentorship),
    attempt: (viewer) => mutations.giveVerdict(viewer, { ...endorse, requestId: target.request }),
    allowed: [],
  },
  "reviews.giveVerdict when the mentorship is another one’s": {
    given: given(isRead, () =>
      prisma.reviewRequest.update({
        where: { id: target.request },
        data: { mentorshipId: target.rubensOther },
      }),
    ),
    attempt: (viewer) => mutations.giveVerdict(viewer, { ...endorse, requestId: target.request }),
    allowed: [],
  },
  "reviews.giveVerdict that another mentor was asked for": {
    given: async ({ priya }) => {
      await isRead();
      await prisma.reviewRequest.update({ where: { id: target.request }, data: { reviewerId: priya.id } });
    },
    attempt: (viewer) => mutations.giveVerdict(viewer, { ...endorse, requestId: target.request }),
    allowed: [],
  },
  ...verdicts,
  "reviews.tickPoint": {
    given: sentBack,
    attempt: (viewer) => mutations.tickPoint(viewer, { pointId: target.latestPoint, resolved: true }),
    allowed: ["maya"],
    changes: async () =>
      expect(await prisma.reviewPoint.findUnique({ where: { id: target.latestPoint } })).toMatchObject({
        resolvedAt: expect.any(Date),
      }),
  },
  "reviews.tickPoint of an earlier verdict": {
    given: sentBack,
    attempt: (viewer) => mutations.tickPoint(viewer, { pointId: target.point, resolved: false }),
    allowed: [],
  },
  "reviews.tickPoint after resubmitting": {
    attempt: (viewer) => mutations.tickPoint(viewer, { pointId: target.point, resolved: false }),
    allowed: [],
  },
  "reviews.rateMentee": {
    attempt: (viewer, { maya }) =>
      mutations.rateMentee(viewer, { formKey, menteeId: maya.id, roadmapVersion: 1, level: { roadmaps: 5 } }),
    allowed: ["tomas"],
    changes: async ({ id }, _, { maya }) =>
      expect(
        await prisma.skillRating.count({
          where: { ownerId: maya.id, raterId: id, skillKey: "roadmaps", level: 5 },
        }),
      ).toBe(1),
  },
  "reviews.rateMentee without consent": {
    given: hides("areaKey"),
    attempt: (viewer, { maya }) =>
      mutations.rateMentee(viewer, { formKey, menteeId: maya.id, roadmapVersion: 1, level: { roadmaps: 5 } }),
    allowed: [],
  },
  "reviews.rateMentee in an area that is not shown": {
    given: () => prisma.grant.deleteMany({ where: { mentorshipId: target.mentorship, areaKey: "program" } }),
    attempt: (viewer, { maya }) =>
      mutations.rateMentee(viewer, {
        formKey,
        menteeId: maya.id,
        roadmapVersion: 1,
        level: { apis: 5, roadmaps: 5 },
      }),
    allowed: [],
  },
  "reviews.rateMentee once it has run out": {
    given: runsOut,
    attempt: (viewer, { maya }) =>
      mutations.rateMentee(viewer, { formKey, menteeId: maya.id, roadmapVersion: 1, level: { roadmaps: 5 } }),
    allowed: [],
  },
  "reviews.rateMentee after the end": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) =>
      mutations.rateMentee(viewer, { formKey, menteeId: maya.id, roadmapVersion: 1, level: { roadmaps: 5 } }),
    allowed: [],
  },
  "reviews.countQueue": {
    attempt: (viewer) => queries.countQueue(viewer),
    allowed: ["tomas", "priya"],
    sees: (result) => (result as number) > 0,
  },
  "reviews.listDecided": {
    given: sentBack,
    attempt: (viewer) => queries.listDecided(viewer),
    allowed: ["tomas"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listRequestsOf": {
    attempt: (viewer, { maya }) => queries.listRequestsOf(viewer, maya.id),
    allowed: ["tomas"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listRequestsOf after the mentorship ended": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) => queries.listRequestsOf(viewer, maya.id),
    allowed: [],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listRequestsOf when the mentorship is another one’s": {
    given: () =>
      prisma.reviewRequest.update({
        where: { id: target.request },
        data: { mentorshipId: target.rubensOther },
      }),
    attempt: (viewer, { maya }) => queries.listRequestsOf(viewer, maya.id),
    allowed: [],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listUnsettledRequests": {
    attempt: (viewer) => queries.listUnsettledRequests(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listUnsettledRequests sent back": {
    given: sentBack,
    attempt: (viewer) => queries.listUnsettledRequests(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listAnswered": {
    given: sentBack,
    attempt: (viewer) => queries.listAnswered(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listOpenRequests": {
    attempt: (viewer) => queries.listOpenRequests(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.findRequest": {
    attempt: (viewer) => queries.findRequest(viewer, target.request),
    allowed: ["maya", "tomas"],
    sees: isThere,
  },
  "reviews.findRequest that was withdrawn": {
    given: () => prisma.reviewRequest.update({ where: { id: target.request }, data: { state: "WITHDRAWN" } }),
    attempt: (viewer) => queries.findRequest(viewer, target.request),
    allowed: ["maya"],
    sees: isThere,
  },
  "reviews.findTakenBack": {
    given: () => prisma.reviewRequest.update({ where: { id: target.request }, data: { state: "WITHDRAWN" } }),
    attempt: (viewer) => queries.findTakenBack(viewer, target.request),
    allowed: ["tomas"],
    sees: isThere,
  },
  "reviews.findTakenBack while it waits": {
    attempt: (viewer) => queries.findTakenBack(viewer, target.request),
    allowed: [],
    sees: isThere,
  },
  "reviews.findTakenBack that another mentor was asked": {
    given: ({ priya }) =>
      prisma.reviewRequest.update({
        where: { id: target.request },
        data: { state: "WITHDRAWN", reviewerId: priya.id },
      }),
    attempt: (viewer) => queries.findTakenBack(viewer, target.request),
    allowed: [],
    sees: isThere,
  },
  "reviews.findTakenBack after the mentorship ended": {
    given: async () => {
      await prisma.reviewRequest.update({ where: { id: target.request }, data: { state: "WITHDRAWN" } });
      await endMayasMentorship();
    },
    attempt: (viewer) => queries.findTakenBack(viewer, target.request),
    allowed: [],
    sees: isThere,
  },
  "reviews.findRequest after the mentorship ended": {
    given: endMayasMentorship,
    attempt: (viewer) => queries.findRequest(viewer, target.request),
    allowed: ["maya"],
    sees: isThere,
  },
  "reviews.findRequest that another mentor was asked": {
    given: ({ priya }) =>
      prisma.reviewRequest.update({ where: { id: target.request }, data: { reviewerId: priya.id } }),
    attempt: (viewer) => queries.findRequest(viewer, target.request),
    allowed: ["maya"],
    sees: isThere,
  },
  "reviews.findRequest to take up": {
    attempt: (viewer) => queries.findRequest(viewer, target.request),
    allowed: ["tomas"],
    sees: (result) => movesOf(result).includes("start"),
  },
  "reviews.findRequest to decide": {
    given: isRead,
    attempt: (viewer) => queries.findRequest(viewer, target.request),
    allowed: ["tomas"],
    sees: (result) => movesOf(result).includes("decide"),
  },
  "reviews.findRequest to take back": {
    attempt: (viewer) => queries.findRequest(viewer, target.request),
    allowed: ["maya"],
    sees: (result) => movesOf(result).includes("withdraw"),
  },
  "reviews.listVersions": {
    attempt: (viewer) => queries.listVersions(viewer, target.waitingMilestone),
    allowed: ["maya", "tomas"],
    sees: (result) => (result as unknown[]).length === 2,
  },
  "reviews.listVersions that another mentor was asked about": {
    given: ({ priya }) =>
      prisma.reviewRequest.update({ where: { id: target.request }, data: { reviewerId: priya.id } }),
    attempt: (viewer) => queries.listVersions(viewer, target.waitingMilestone),
    allowed: ["maya"],
    sees: (result) => (result as unknown[]).length === 2,
  },
  "reviews.listVersions after the mentorship ended": {
    given: endMayasMentorship,
    attempt: (viewer) => queries.listVersions(viewer, target.waitingMilestone),
    allowed: ["maya"],
    sees: (result) => (result as unknown[]).length > 0,
  },
  "reviews.listVerdictsOf": {
    attempt: (viewer) => queries.listVerdictsOf(viewer, target.waitingMilestone),
    allowed: ["maya"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.listVerdictsOf to submit": {
    attempt: (viewer) => queries.listVerdictsOf(viewer, target.milestone),
    allowed: ["maya"],
    sees: (result) => (result as { canSubmit: boolean }).canSubmit,
  },
  "standing.findStanding": {
    attempt: (viewer) => standing.findStanding(viewer),
    allowed: ["maya"],
    sees: (result) => holds("two-week trains")(result),
  },
  "standing.findStandingOn": {
    attempt: (viewer) => standing.findStandingOn(viewer, viewer.roadmapVersion),
    allowed: ["maya"],
    sees: (result) => holds("two-week trains")(result),
  },
  "standing.findNumbers": {
    attempt: (viewer) => standing.findNumbers(viewer),
    allowed: ["maya"],
    sees: (result) => holds("two-week trains")(result) && holds(target.waitingMilestone)(result),
  },
  "standing.findMenteeStanding": {
    attempt: (viewer, { maya }) => standing.findMenteeStanding(viewer, maya.id),
    allowed: ["tomas"],
    sees: isThere,
  },
  "standing.findMenteeStanding once it has run out": {
    given: runsOut,
    attempt: (viewer, { maya }) => standing.findMenteeStanding(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "standing.findMenteeStanding without consent": {
    given: hides("stepKey"),
    attempt: (viewer, { maya }) => standing.findMenteeStanding(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "standing.findSkillRows": {
    attempt: (viewer) => standing.findSkillRows(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.milestone)(result),
  },
  "standing.findMenteeSkillRows": {
    attempt: (viewer, { maya }) => standing.findMenteeSkillRows(viewer, maya.id),
    allowed: ["tomas"],
    sees: isThere,
  },
  "standing.findMenteeSkillRows once it has run out": {
    given: runsOut,
    attempt: (viewer, { maya }) => standing.findMenteeSkillRows(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "standing.findMenteeSkillRows without consent": {
    given: hides("areaKey"),
    attempt: (viewer, { maya }) => standing.findMenteeSkillRows(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "standing.findMenteeSkillRows after the end": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) => standing.findMenteeSkillRows(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "standing.findMenteeSkillRows with a title, or a word of another mentor": {
    attempt: (viewer, { oleksandra }) => standing.findMenteeSkillRows(viewer, oleksandra.id),
    allowed: [],
    sees: (result, { id }) => {
      const { ratings = [], evidence = [] } = (result ?? {}) as Partial<standing.SkillRowsFound>;
      return (
        JSON.stringify(evidence).includes("Rolled back") ||
        new Set(ratings.map(({ raterId }) => raterId)).size > (id ? 2 : 0)
      );
    },
  },
  "standing.listMenteeSummaries": {
    attempt: (viewer, { maya }) =>
      standing.listMenteeSummaries(viewer).then((summaries) => summaries.get(maya.id)),
    allowed: ["tomas"],
    sees: isThere,
  },
  "standing.listMenteeSummaries without consent": {
    given: hides("stepKey"),
    attempt: (viewer, { maya }) =>
      standing.listMenteeSummaries(viewer).then((summaries) => summaries.get(maya.id)),
    allowed: [],
    sees: isThere,
  },
  "standing.listMenteeSummaries after the end": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) =>
      standing.listMenteeSummaries(viewer).then((summaries) => summaries.get(maya.id)),
    allowed: [],
    sees: isThere,
  },
  "reviews.listFormerVerdicts": {
    given: keepsWords,
    attempt: (viewer) => queries.listFormerVerdicts(viewer),
    allowed: ["tomas"],
    sees: (result) => holds(target.request)(result),
  },
  "reviews.countFormerVerdicts": {
    given: keepsWords,
    attempt: (viewer) => queries.countFormerVerdicts(viewer),
    allowed: ["tomas"],
    sees: (result) => (result as number) > 0,
  },
  "reviews.findFormerVerdict": {
    given: keepsWords,
    attempt: (viewer) => queries.findFormerVerdict(viewer, target.request),
    allowed: ["tomas"],
    sees: isThere,
  },
};
