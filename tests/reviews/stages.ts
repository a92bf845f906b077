import { prisma } from "@/lib/db";
import type { Viewer } from "@/lib/auth/viewer";
import * as mutations from "@/lib/reviews/mutations";
import { LEASE, type Move, type Stage } from "@/lib/reviews/request";
import { sentBack, target } from "@/tests/access/target";

export const now = new Date();

const put = (data: object) => prisma.reviewRequest.update({ where: { id: target.request }, data });
const say = (data: object) => prisma.verdict.update({ where: { requestId: target.request }, data });
const leave = (state: "LOGGED" | "VERIFIED", verifiedVersion: number | null = null) =>
  prisma.milestone.update({ where: { id: target.waitingMilestone }, data: { state, verifiedVersion } });

/** Maya's request of Tomás, put into each stage. */
export const into: Record<Stage, () => Promise<unknown>> = {
  waiting: () => put({ leaseUntil: new Date(now.getTime() - 1) }),
  reading: () => put({ leaseUntil: new Date(now.getTime() + LEASE) }),
  question: async () => {
    await put({ askedBackAt: now });
    await prisma.inquiry.create({
      data: { requestId: target.request, text: "Who else was there?", askedAt: now },
    });
  },
  released: async () => {
    await put({ state: "RELEASED" });
    await leave("LOGGED");
  },
  withdrawn: async () => {
    await put({ state: "WITHDRAWN" });
    await leave("LOGGED");
  },
  unreviewed: async () => {
    await put({ state: "UNREVIEWED" });
    await leave("LOGGED");
  },
  unanswered: async () => {
    await put({ state: "UNANSWERED" });
    await leave("LOGGED");
  },
  endorsed: async () => {
    await sentBack();
    await prisma.reviewPoint.deleteMany({ where: { requestId: target.request } });
    await say({ kind: "ENDORSED" });
    await leave("VERIFIED", 2);
  },
  changes: sentBack,
  unjudged: async () => {
    await sentBack();
    await prisma.reviewPoint.deleteMany({ where: { requestId: target.request } });
    await say({ kind: "CANNOT_JUDGE" });
    await leave("LOGGED");
  },
  accepted: async () => {
    await sentBack();
    await say({ acceptedAt: now });
    await leave("LOGGED");
  },
  revoked: async () => {
    await into.endorsed();
    await say({ revokedAt: now, revokedBecause: "It was somebody else’s work." });
    await leave("LOGGED");
  },
};

/** What the clock does is in tests/reviews/clock.test.ts. */
export type ByPerson = Exclude<Move, "release" | "close">;

const id = () => target.request;

/** Each move as somebody would make it. `other` is another mentorship of Maya's. */
export const make = (other: string): Record<ByPerson, (viewer: Viewer) => Promise<unknown>> => ({
  withdraw: (viewer) => mutations.withdrawRequest(viewer, id(), now),
  start: (viewer) => mutations.startReading(viewer, id(), now),
  renew: (viewer) => mutations.renewReading(viewer, id(), new Date(now.getTime() + 1000)),
  stop: (viewer) => mutations.stopReading(viewer, id(), now),
  inquire: (viewer) => mutations.askBack(viewer, { requestId: id(), text: "By when?" }, now),
  answer: (viewer) => mutations.answerInquiry(viewer, { requestId: id(), answer: "By May." }, now),
  decide: (viewer) =>
    mutations.giveVerdict(
      viewer,
      { requestId: id(), kind: "ENDORSED", note: null, points: [], tick: {} },
      now,
    ),
  accept: (viewer) => mutations.acceptAsIs(viewer, id(), now),
  revoke: (viewer) => mutations.revokeVerdict(viewer, { requestId: id(), because: "I misread it." }, now),
  dispute: (viewer) => mutations.disputeVerdict(viewer, { requestId: id(), dispute: "It was mine." }, now),
  reassign: (viewer) => mutations.reassignRequest(viewer, { requestId: id(), mentorshipId: other }, now),
  goOn: (viewer) => mutations.goOnWithout(viewer, id(), now),
});
