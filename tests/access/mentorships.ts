import { expect } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { addDays, today } from "@/lib/days";
import * as mutations from "@/lib/mentorships/mutations";
import * as queries from "@/lib/mentorships/queries";
import { holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";
import { given, stateNow, terms } from "@/tests/mentorships/pair";

const leaves = ({ id }: Viewer) =>
  prisma.user.update({ where: { id }, data: { eraseAt: new Date(Date.now() + 1000_000) } });

const stateIs = (state: string) => async () => expect(await stateNow()).toBe(state);

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
  "mentorships.findMentee whose end has come by itself": {
    given: (people) => given("ENDED by date", people, new Date()),
    attempt: (viewer, { maya }) => queries.findMentee(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "mentorships.findMentee before both have signed": {
    given: (people) => given("PROPOSED", people, new Date()),
    attempt: (viewer, { maya }) => queries.findMentee(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "mentorships.findProposal": {
    given: (people) => given("PROPOSED", people, new Date()),
    attempt: (viewer, { maya }) => queries.findProposal(viewer, maya.id),
    allowed: ["tomas"],
    sees: isThere,
  },
  "mentorships.listProposals": {
    given: (people) => given("PROPOSED", people, new Date()),
    attempt: (viewer) => queries.listProposals(viewer),
    allowed: ["maya", "tomas"],
    sees: (result) => holds(target.mentorship)(result),
  },
  "mentorships.listPast": {
    attempt: (viewer) => queries.listPast(viewer),
    allowed: ["maya", "jonas"],
    sees: (result) => holds(target.endedMentorship)(result),
  },
  "mentorships.listLeft": {
    given: ({ tomas }) => leaves(tomas),
    attempt: (viewer) => queries.listLeft(viewer),
    allowed: ["maya", "tomas"],
    sees: (result) => holds(target.mentorship)(result),
  },
  "mentorships.proposeTerms": {
    attempt: (viewer) => mutations.proposeTerms(viewer, terms()),
    allowed: ["maya", "tomas"],
    changes: async () =>
      expect(await prisma.agreement.count({ where: { mentorshipId: target.mentorship, number: 2 } })).toBe(1),
  },
  "mentorships.signTerms": {
    given: (people) => given("ACTIVE", people, new Date()),
    attempt: (viewer) => mutations.signTerms(viewer, { mentorshipId: target.mentorship, number: 2 }),
    allowed: ["maya"],
    changes: async () =>
      expect(
        await prisma.agreement.findFirst({ where: { mentorshipId: target.mentorship, number: 2 } }),
      ).toMatchObject({ menteeSignedAt: expect.any(Date) as Date }),
  },
  "mentorships.pauseMentorship": {
    attempt: (viewer) =>
      mutations.pauseMentorship(viewer, {
        mentorshipId: target.mentorship,
        reason: "AWAY",
        backOn: addDays(today("UTC"), 9),
      }),
    allowed: ["maya", "tomas"],
    changes: stateIs("PAUSED"),
  },
  "mentorships.resumeMentorship": {
    given: (people) => given("PAUSED", people, new Date()),
    attempt: (viewer) => mutations.resumeMentorship(viewer, target.mentorship),
    allowed: ["maya", "tomas"],
    changes: stateIs("ACTIVE"),
  },
  "mentorships.goOn": {
    attempt: (viewer) => mutations.goOn(viewer, target.mentorship),
    allowed: ["maya", "tomas"],
    changes: async () =>
      expect(await prisma.mentorship.findUnique({ where: { id: target.mentorship } })).toMatchObject({
        heardAt: expect.any(Date) as Date,
      }),
  },
  "mentorships.proposeEnd": {
    attempt: (viewer) => mutations.proposeEnd(viewer, target.mentorship),
    allowed: ["maya", "tomas"],
    changes: stateIs("ENDING"),
  },
  "mentorships.confirmEnd": {
    given: (people) => given("ENDING", people, new Date()),
    attempt: (viewer) => mutations.confirmEnd(viewer, target.mentorship),
    allowed: ["maya"],
    changes: stateIs("ENDED"),
  },
  "mentorships.endMentorship while the mentor is leaving": {
    given: ({ tomas }) => leaves(tomas),
    attempt: (viewer) => mutations.endMentorship(viewer, target.mentorship),
    allowed: ["maya"],
    changes: stateIs("ENDED"),
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
