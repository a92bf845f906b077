import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/invitations/mutations";
import * as queries from "@/lib/invitations/queries";
import type { ChangedAcceptanceInput } from "@/lib/invitations/schema";
import { castToken } from "@/prisma/cast/load";
import { EVERYBODY, holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";
import { invitationInput } from "@/tests/support/invitation";

const token = castToken("sara", "priya");
const invitation = invitationInput({
  formKey: "0192d5a0-0000-7000-8000-000000000003",
  email: "newcomer@throughline.example",
});
const [soon, past] = [new Date(Date.now() + 1000_000), new Date(Date.now() - 1000)];
const invitationIs = (data: object) => () =>
  prisma.invitation.update({ where: { id: target.invitation }, data: { expiresAt: soon, ...data } });
/** Asked often in this table, and counted by the address. */
const declined = (answeredAt: Date) => async () => {
  await prisma.rateLimit.deleteMany();
  await invitationIs({ state: "DECLINED", declineReason: "OTHER", answeredAt })();
};
const sentToSara = { email: "sara@throughline.example" };
const stateIs = (state: string) => async () =>
  expect(await prisma.invitation.findUnique({ where: { id: target.invitation } })).toMatchObject({ state });
const asked = async () => {
  await invitationIs({ state: "INFO_ASKED" })();
  await prisma.invitationQuestion.create({
    data: { invitationId: target.invitation, number: 1, question: "How often?" },
  });
};
const decline = { token, reason: "NO_TIME", words: "Not before spring" } as const;
const changed = {
  token,
  goals: "Two hours, and not in March",
  cadence: "MONTHLY" as const,
  monthlyHours: 2,
  endsOn: null,
  answerDays: 9,
  areaKeys: [],
} satisfies ChangedAcceptanceInput;
const question = { token, question: "How often?" };
const answer = () => ({ invitationId: target.invitation, answer: "Once a month" });
const EVERYBODY_ELSE = EVERYBODY.filter((who) => who !== "sara");

export const invitations: Rows = {
  "invitations.listSentInvitations": {
    attempt: (viewer) => queries.listSentInvitations(viewer),
    allowed: ["sara"],
    sees: (result) => holds(target.invitation)(result),
  },
  "invitations.listOpenInvitations": {
    attempt: (viewer) => queries.listOpenInvitations(viewer, new Date()),
    allowed: ["sara"],
    sees: (result) => holds(target.invitation)(result),
  },
  "invitations.findSentInvitation": {
    attempt: (viewer) => queries.findSentInvitation(viewer, token),
    allowed: ["sara"],
    sees: isThere,
  },
  "invitations.listInvitationsToAnswer": {
    attempt: (viewer) => queries.listInvitationsToAnswer(viewer, new Date("2026-11-16")),
    allowed: ["priya"],
    sees: (result) => holds(target.invitation)(result),
  },
  "invitations.listInvitationsToAnswer that anybody may answer": {
    given: invitationIs({ anybody: true }),
    attempt: (viewer) => queries.listInvitationsToAnswer(viewer, new Date()),
    allowed: ["priya"],
    sees: (result) => holds(target.invitation)(result),
  },
  "invitations.listInvitationsToAnswer that have run out": {
    given: invitationIs({ expiresAt: past }),
    attempt: (viewer) => queries.listInvitationsToAnswer(viewer, new Date()),
    allowed: [],
    sees: (result) => holds(target.invitation)(result),
  },
  "invitations.listInvitationsToAnswer that were answered": {
    given: invitationIs({ state: "WITHDRAWN" }),
    attempt: (viewer) => queries.listInvitationsToAnswer(viewer, new Date()),
    allowed: [],
    sees: (result) => holds(target.invitation)(result),
  },
  "invitations.listInvitationsToAnswer of one’s own": {
    given: invitationIs(sentToSara),
    attempt: (viewer) => queries.listInvitationsToAnswer(viewer, new Date()),
    allowed: [],
    sees: (result) => holds(target.invitation)(result),
  },
  "invitations.listQuestions": {
    given: asked,
    attempt: (viewer) => queries.listQuestions(viewer, token, new Date()),
    allowed: ["priya"],
    sees: (result) => holds("How often?")(result),
  },
  "invitations.listQuestions that anybody with the link may read": {
    given: async () => {
      await asked();
      await invitationIs({ anybody: true })();
    },
    attempt: (viewer) => queries.listQuestions(viewer, token, new Date()),
    allowed: EVERYBODY_ELSE,
    sees: (result) => holds("How often?")(result),
  },
  "invitations.inviteMentor": {
    attempt: (viewer) => mutations.inviteMentor(viewer, invitation),
    allowed: EVERYBODY,
    changes: async ({ id }, result) => {
      expect(
        await prisma.invitation.findMany({ where: { email: invitation.email }, select: { inviterId: true } }),
      ).toEqual([{ inviterId: id }]);
      const mail = await prisma.mail.findFirstOrThrow({ where: { to: invitation.email } });
      expect(mail.text).toContain((result as { link: string }).link);
    },
  },
  "invitations.inviteMentor who is one already": {
    attempt: (viewer, { tomas }) => mutations.inviteMentor(viewer, { ...invitation, email: tomas.email }),
    allowed: ["priya", "jonas", "sara", "sam"],
    changes: async ({ id }) =>
      expect(await prisma.invitation.count({ where: { inviterId: id, state: "SENT" } })).toBeGreaterThan(0),
  },
  "invitations.inviteMentor who has just declined": {
    given: declined(past),
    attempt: (viewer, { priya }) => mutations.inviteMentor(viewer, { ...invitation, email: priya.email }),
    allowed: ["maya", "tomas", "jonas", "ruben", "sam"],
    changes: async ({ id }) =>
      expect(await prisma.invitation.count({ where: { inviterId: id, state: "SENT" } })).toBe(1),
  },
  "invitations.inviteMentor who declined long ago": {
    given: declined(new Date(Date.now() - 30 * 86_400_000)),
    attempt: (viewer, { priya }) => mutations.inviteMentor(viewer, { ...invitation, email: priya.email }),
    allowed: ["maya", "tomas", "jonas", "ruben", "sara", "sam"],
    changes: async ({ id }) =>
      expect(await prisma.invitation.count({ where: { inviterId: id, state: "SENT" } })).toBe(1),
  },
  "invitations.inviteMentor twice at one address": {
    given: async (people) => {
      await prisma.rateLimit.deleteMany();
      for (const viewer of Object.values(people))
        await mutations.inviteMentor(viewer, {
          ...invitation,
          formKey: "0192d5a0-0000-7000-8000-000000000009",
        });
    },
    attempt: (viewer) => mutations.inviteMentor(viewer, invitation),
    allowed: [],
  },
  "invitations.withdrawInvitation": {
    attempt: (viewer) => mutations.withdrawInvitation(viewer, target.invitation),
    allowed: ["sara"],
    changes: stateIs("WITHDRAWN"),
  },
  "invitations.withdrawInvitation that was accepted": {
    given: invitationIs({ state: "ACCEPTED" }),
    attempt: (viewer) => mutations.withdrawInvitation(viewer, target.invitation),
    allowed: [],
  },
  "invitations.viewInvitation": {
    given: invitationIs({}),
    attempt: (viewer) => mutations.viewInvitation(viewer, token),
    allowed: ["priya"],
    sees: (result) => result === true,
    changes: stateIs("VIEWED"),
  },
  "invitations.viewInvitation that anybody may answer": {
    given: invitationIs({ anybody: true }),
    attempt: (viewer) => mutations.viewInvitation(viewer, token),
    allowed: EVERYBODY_ELSE,
    sees: (result) => result === true,
    changes: stateIs("VIEWED"),
  },
  "invitations.viewInvitation a second time": {
    given: invitationIs({ state: "VIEWED" }),
    attempt: (viewer) => mutations.viewInvitation(viewer, token),
    allowed: [],
    sees: (result) => result === true,
  },
  "invitations.askInviter": {
    given: invitationIs({ state: "VIEWED" }),
    attempt: (viewer) => mutations.askInviter(viewer, question),
    allowed: ["priya"],
    changes: stateIs("INFO_ASKED"),
  },
  "invitations.askInviter while a question is open": {
    given: asked,
    attempt: (viewer) => mutations.askInviter(viewer, question),
    allowed: [],
  },
  "invitations.answerInvitee": {
    given: asked,
    attempt: (viewer) => mutations.answerInvitee(viewer, answer()),
    allowed: ["sara"],
    changes: async () => {
      await stateIs("VIEWED")();
      expect(
        await prisma.invitationQuestion.findMany({
          where: { invitationId: target.invitation },
          select: { answer: true },
        }),
      ).toEqual([{ answer: "Once a month" }]);
    },
  },
  "invitations.answerInvitee who asked nothing": {
    given: invitationIs({ state: "VIEWED" }),
    attempt: (viewer) => mutations.answerInvitee(viewer, answer()),
    allowed: [],
  },
  "invitations.answerInvitee too late": {
    given: async () => {
      await asked();
      await invitationIs({ expiresAt: past })();
    },
    attempt: (viewer) => mutations.answerInvitee(viewer, answer()),
    allowed: [],
  },
  "invitations.acceptWithChanges": {
    given: invitationIs({}),
    attempt: (viewer) => mutations.acceptWithChanges(viewer, changed),
    allowed: ["priya"],
    changes: async ({ id }, _, { sara }) => {
      const [mentorship] = await prisma.mentorship.findMany({
        where: { menteeId: sara.id },
        include: { agreements: { orderBy: { number: "asc" } } },
      });
      expect(mentorship).toMatchObject({ mentorId: id, state: "PROPOSED" });
      expect(
        mentorship!.agreements.map(({ menteeSignedAt, mentorSignedAt }) => [
          menteeSignedAt !== null,
          mentorSignedAt !== null,
        ]),
      ).toEqual([
        [true, false],
        [false, true],
      ]);
    },
  },
  "invitations.acceptInvitation": {
    given: invitationIs({}),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: ["priya"],
    changes: async ({ id }, _, { sara }) => {
      const [mentorship, ...others] = await prisma.mentorship.findMany({
        where: { menteeId: sara.id },
        include: { agreements: true },
      });
      expect(others).toEqual([]);
      expect(mentorship).toMatchObject({ mentorId: id, state: "ACTIVE" });
      expect(mentorship!.agreements).toMatchObject([
        { number: 1, menteeSignedAt: expect.any(Date), mentorSignedAt: expect.any(Date) },
      ]);
    },
  },
  "invitations.acceptInvitation that anybody may answer": {
    given: invitationIs({ anybody: true }),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: EVERYBODY_ELSE,
    changes: stateIs("ACCEPTED"),
  },
  "invitations.acceptInvitation while a question is open": {
    given: asked,
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: [],
  },
  "invitations.acceptInvitation that has run out": {
    given: invitationIs({ expiresAt: past }),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: [],
  },
  "invitations.acceptInvitation that was used": {
    given: invitationIs({ state: "ACCEPTED" }),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: [],
  },
  "invitations.acceptInvitation of one’s own": {
    given: invitationIs(sentToSara),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: [],
  },
  "invitations.declineInvitation": {
    given: invitationIs({}),
    attempt: (viewer) => mutations.declineInvitation(viewer, decline),
    allowed: ["priya"],
    changes: async (_, __, { sara }) => {
      await stateIs("DECLINED")();
      expect(await prisma.mentorship.count({ where: { menteeId: sara.id } })).toBe(0);
    },
  },
};
