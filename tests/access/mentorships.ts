import { expect } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/mentorships/mutations";
import * as queries from "@/lib/mentorships/queries";
import { holds, isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

const leaves = ({ id }: Viewer) =>
  prisma.user.update({ where: { id }, data: { eraseAt: new Date(Date.now() + 1000_000) } });

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
