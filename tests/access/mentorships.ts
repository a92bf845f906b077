import { expect } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/mentorships/mutations";
import * as queries from "@/lib/mentorships/queries";
import { castToken } from "@/prisma/cast/load";
import { EVERYBODY, holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

const token = castToken("sara", "priya");
const invitation = {
  formKey: "0192d5a0-0000-7000-8000-000000000003",
  email: "newcomer@throughline.example",
  message: "Will you?",
  sharesSteps: true,
  sharesSkills: false,
};
const invitationIs = (data: object) => () =>
  prisma.invitation.update({ where: { id: target.invitation }, data });
const leaves = ({ id }: Viewer) =>
  prisma.user.update({ where: { id }, data: { eraseAt: new Date(Date.now() + 1000_000) } });
const mentorshipsOf = (menteeId: string) =>
  prisma.mentorship.findMany({ where: { menteeId }, select: { mentorId: true, state: true } });

export const mentorships: Rows = {
  "mentorships.listMentors": {
    attempt: (viewer) => queries.listMentors(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.mentorship)(result),
  },
  "mentorships.listMentors after the end": {
    attempt: (viewer) => queries.listMentors(viewer),
    allowed: [],
    sees: (result) => holds(target.endedMentorship)(result),
  },
  "mentorships.listMentors while the mentor is leaving": {
    given: ({ tomas }) => leaves(tomas),
    attempt: (viewer) => queries.listMentors(viewer),
    allowed: [],
    sees: (result) => holds(target.mentorship)(result),
  },
  "mentorships.listMentees while the mentee is leaving": {
    given: ({ maya }) => leaves(maya),
    attempt: (viewer) => queries.listMentees(viewer),
    allowed: [],
    sees: (result) => holds(target.mentorship)(result),
  },
  "mentorships.findGrant": {
    attempt: (viewer) => queries.findGrant(viewer, target.mentorship),
    allowed: ["maya"],
    sees: isThere,
  },
  "mentorships.findGrant after the end": {
    attempt: (viewer) => queries.findGrant(viewer, target.endedMentorship),
    allowed: [],
    sees: isThere,
  },
  "mentorships.listMentees": {
    attempt: (viewer) => queries.listMentees(viewer),
    allowed: ["tomas"],
    sees: (result) => holds(target.mentorship)(result),
  },
  "mentorships.listMentees after the end": {
    attempt: (viewer) => queries.listMentees(viewer),
    allowed: [],
    sees: (result) => holds(target.endedMentorship)(result),
  },
  "mentorships.findMentee": {
    attempt: (viewer, { maya }) => queries.findMentee(viewer, maya.id),
    allowed: ["tomas"],
    sees: isThere,
  },
  "mentorships.countMentees": {
    attempt: (viewer) => queries.countMentees(viewer),
    allowed: ["tomas", "priya", "jonas"],
    sees: (result) => (result as number) > 0,
  },
  "mentorships.listSentInvitations": {
    attempt: (viewer) => queries.listSentInvitations(viewer),
    allowed: ["sara"],
    sees: (result) => holds(target.invitation)(result),
  },
  "mentorships.listOpenInvitations": {
    attempt: (viewer) => queries.listOpenInvitations(viewer, new Date()),
    allowed: ["sara"],
    sees: (result) => holds(target.invitation)(result),
  },
  "mentorships.findSentInvitation": {
    attempt: (viewer) => queries.findSentInvitation(viewer, token),
    allowed: ["sara"],
    sees: isThere,
  },
  "mentorships.listInvitationsToAnswer": {
    attempt: (viewer) => queries.listInvitationsToAnswer(viewer, new Date("2026-11-16")),
    allowed: ["priya"],
    sees: (result) => holds(target.invitation)(result),
  },
  "mentorships.inviteMentor": {
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
  "mentorships.inviteMentor who is one already": {
    attempt: (viewer, { tomas }) => mutations.inviteMentor(viewer, { ...invitation, email: tomas.email }),
    allowed: ["priya", "jonas", "sara", "sam"],
    changes: async ({ id }) =>
      expect(await prisma.invitation.count({ where: { inviterId: id, state: "SENT" } })).toBeGreaterThan(0),
  },
  "mentorships.inviteMentor twice at one address": {
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
  "mentorships.withdrawInvitation": {
    attempt: (viewer) => mutations.withdrawInvitation(viewer, target.invitation),
    allowed: ["sara"],
    changes: async () =>
      expect(await prisma.invitation.findUnique({ where: { id: target.invitation } })).toMatchObject({
        state: "WITHDRAWN",
      }),
  },
  "mentorships.withdrawInvitation that was accepted": {
    given: invitationIs({ state: "ACCEPTED" }),
    attempt: (viewer) => mutations.withdrawInvitation(viewer, target.invitation),
    allowed: [],
  },
  "mentorships.acceptInvitation": {
    given: invitationIs({ expiresAt: new Date(Date.now() + 1000_000) }),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: ["priya"],
    changes: async ({ id }, _, { sara }) =>
      expect(await mentorshipsOf(sara.id)).toEqual([{ mentorId: id, state: "ACTIVE" }]),
  },
  "mentorships.acceptInvitation that has run out": {
    given: invitationIs({ expiresAt: new Date(Date.now() - 1000) }),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: [],
  },
  "mentorships.acceptInvitation that was used": {
    given: invitationIs({ state: "ACCEPTED", expiresAt: new Date(Date.now() + 1000_000) }),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: [],
  },
  "mentorships.acceptInvitation of one’s own": {
    given: ({ sara }) =>
      prisma.invitation.update({
        where: { id: target.invitation },
        data: { email: sara.email, expiresAt: new Date(Date.now() + 1000_000) },
      }),
    attempt: (viewer) => mutations.acceptInvitation(viewer, token),
    allowed: [],
  },
  "mentorships.declineInvitation": {
    given: invitationIs({ expiresAt: new Date(Date.now() + 1000_000) }),
    attempt: (viewer) => mutations.declineInvitation(viewer, token),
    allowed: ["priya"],
    changes: async (_, __, { sara }) => expect(await mentorshipsOf(sara.id)).toEqual([]),
  },
  "mentorships.changeConsent": {
    attempt: (viewer) =>
      mutations.changeConsent(viewer, {
        mentorshipId: target.mentorship,
        sharesSteps: false,
        sharesSkills: false,
      }),
    allowed: ["maya"],
    changes: async () =>
      expect(await prisma.mentorship.findUnique({ where: { id: target.mentorship } })).toMatchObject({
        sharesSteps: false,
      }),
  },
  "mentorships.changeConsent after the end": {
    attempt: (viewer) =>
      mutations.changeConsent(viewer, {
        mentorshipId: target.endedMentorship,
        sharesSteps: false,
        sharesSkills: false,
      }),
    allowed: [],
  },
  "mentorships.endMentorship": {
    attempt: (viewer) => mutations.endMentorship(viewer, target.mentorship),
    allowed: ["maya", "tomas"],
    changes: async () => {
      expect(await prisma.mentorship.findUnique({ where: { id: target.mentorship } })).toMatchObject({
        state: "ENDED",
      });
      expect(await prisma.reviewRequest.findUnique({ where: { id: target.request } })).toMatchObject({
        state: "WITHDRAWN",
      });
      expect(await prisma.milestone.findUnique({ where: { id: target.waitingMilestone } })).toMatchObject({
        state: "CHANGES_REQUESTED",
      });
    },
  },
  "mentorships.endMentorship a second time": {
    attempt: (viewer) => mutations.endMentorship(viewer, target.endedMentorship),
    allowed: [],
  },
};
