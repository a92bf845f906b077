import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/timelines/mutations";
import * as queries from "@/lib/timelines/queries";
import { holds, isThere, type Rows } from "@/tests/access/row";
import { endMayasMentorship, target } from "@/tests/access/target";
import type { Cast } from "@/tests/support/cast";

const leave = (who: keyof Cast) => (people: Cast) =>
  prisma.user.update({ where: { id: people[who].id }, data: { eraseAt: new Date(Date.now() + 1e6) } });
const pairOf = ({ maya, tomas }: Cast) => ({ menteeId: maya.id, mentorId: tomas.id });
const timeline = (viewer: Cast["maya"], people: Cast) =>
  queries.findTimeline(viewer, pairOf(people), {}, 200);
const save = (viewer: Cast["maya"]) =>
  mutations.savePrivateNote(viewer, { mentorshipId: target.mentorship, revision: 1, note: "Later" });
const begin = (viewer: Cast["maya"]) =>
  mutations.savePrivateNote(viewer, { mentorshipId: target.endedMentorship, revision: 0, note: "Later" });
const gone = async ({ maya }: Cast) => {
  await prisma.post.updateMany({
    where: { menteeId: maya.id, byMentor: true },
    data: { mentorId: null, mentorshipId: null },
  });
  await prisma.reviewRequest.updateMany({
    where: { requesterId: maya.id, state: "DECIDED" },
    data: { reviewerId: null, mentorshipId: null },
  });
  await prisma.waiver.updateMany({ where: { ownerId: maya.id }, data: { mentorId: null } });
};

export const timelines: Rows = {
  "timelines.findMenteeKnown": {
    attempt: (viewer, { maya }) => queries.findMenteeKnown(viewer, maya.id),
    allowed: ["tomas", "jonas"],
    sees: isThere,
  },
  "timelines.findMenteeKnown who is leaving": {
    given: leave("maya"),
    attempt: (viewer, { maya }) => queries.findMenteeKnown(viewer, maya.id),
    allowed: [],
    sees: isThere,
  },
  "timelines.findMentorKnown": {
    attempt: (viewer) => queries.findMentorKnown(viewer, target.mentorship),
    allowed: ["maya"],
    sees: isThere,
  },
  "timelines.findMentorKnown of a mentorship that ended": {
    attempt: (viewer) => queries.findMentorKnown(viewer, target.endedMentorship),
    allowed: ["maya"],
    sees: isThere,
  },
  "timelines.findMentorKnown who is leaving": {
    given: leave("tomas"),
    attempt: (viewer) => queries.findMentorKnown(viewer, target.mentorship),
    allowed: [],
    sees: isThere,
  },
  // Each kind by a word, a title or a day that only it holds.
  "timelines.findTimeline with a post of the mentee": {
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: holds("Carrier and Payments still name nobody"),
  },
  "timelines.findTimeline with a post of the mentee after the end": {
    given: endMayasMentorship,
    attempt: timeline,
    allowed: ["maya"],
    sees: holds("Carrier and Payments still name nobody"),
  },
  "timelines.findTimeline with a post of the mentor after the end": {
    given: endMayasMentorship,
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: holds("One by one, and with the cost of waiting"),
  },
  "timelines.findTimeline with a request": {
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: hasKind("asked"),
  },
  "timelines.findTimeline with a request after the end": {
    given: endMayasMentorship,
    attempt: timeline,
    allowed: ["maya"],
    sees: hasKind("asked"),
  },
  "timelines.findTimeline with that a request was taken back": {
    given: () =>
      prisma.reviewRequest.updateMany({ where: { id: target.request }, data: { state: "WITHDRAWN" } }),
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: holds('"isTakenBack":true'),
  },
  "timelines.findTimeline with what a request was about that was taken back": {
    given: ({ maya }) =>
      prisma.reviewRequest.updateMany({ where: { requesterId: maya.id }, data: { state: "WITHDRAWN" } }),
    attempt: timeline,
    allowed: ["maya"],
    sees: (result) =>
      (result as queries.Timeline).entries.some((entry) => entry.kind === "asked" && entry.about !== null),
  },
  "timelines.findTimeline with a verdict after the end": {
    given: endMayasMentorship,
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: hasKind("verdict"),
  },
  "timelines.findTimeline with what a verdict was about after the end": {
    given: endMayasMentorship,
    attempt: (viewer, people) => queries.findTimeline(viewer, pairOf(people), { show: "advice" }, 200),
    allowed: ["maya"],
    sees: holds('"title"'),
  },
  "timelines.findTimeline with a request that is open is no verdict": {
    given: ({ maya }) =>
      prisma.reviewRequest.updateMany({
        where: { requesterId: maya.id, state: "DECIDED" },
        data: { state: "WITHDRAWN" },
      }),
    attempt: (viewer, people) => queries.findTimeline(viewer, pairOf(people), { show: "advice" }, 200),
    allowed: [],
    sees: hasKind("verdict"),
  },
  "timelines.findTimeline with a waiver": {
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: holds("Norrland Freight, so there is nothing to log"),
  },
  "timelines.findTimeline with a week": {
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: hasKind("week"),
  },
  "timelines.findTimeline with a week after the end": {
    given: endMayasMentorship,
    attempt: timeline,
    allowed: ["maya"],
    sees: hasKind("week"),
  },
  "timelines.findTimeline with the beginning": {
    attempt: timeline,
    allowed: ["maya", "tomas"],
    sees: hasKind("began"),
  },
  "timelines.findTimeline of a mentee who is leaving": {
    given: leave("maya"),
    attempt: timeline,
    allowed: ["maya"],
    sees: (result) => (result as queries.Timeline).entries.length > 0,
  },
  "timelines.findTimeline with the beginning with a mentor who is leaving": {
    given: leave("tomas"),
    attempt: timeline,
    allowed: ["tomas"],
    sees: hasKind("began"),
  },
  "timelines.findTimeline of mentors who are erased": {
    given: gone,
    attempt: (viewer, { maya }) =>
      queries.findTimeline(viewer, { menteeId: maya.id, mentorId: null }, {}, 200),
    allowed: ["maya"],
    sees: (result) => (result as queries.Timeline).entries.length > 0,
  },
  "timelines.countAdvice": {
    attempt: (viewer, people) => queries.countAdvice(viewer, pairOf(people)),
    allowed: ["maya", "tomas"],
    sees: (result) => Object.values(result as queries.Advice).some((count) => count > 0),
  },
  "timelines.listPrivateNotes of the mentee": {
    attempt: (viewer, people) => queries.listPrivateNotes(viewer, pairOf(people)),
    allowed: ["maya"],
    sees: holds("Ask him about Norrland in January"),
  },
  "timelines.listPrivateNotes of the mentor": {
    attempt: (viewer, people) => queries.listPrivateNotes(viewer, pairOf(people)),
    allowed: ["tomas"],
    sees: holds("Says yes too fast"),
  },
  "timelines.hasFormerMentors": {
    given: gone,
    attempt: (viewer) => queries.hasFormerMentors(viewer),
    allowed: ["maya"],
    sees: (result) => result === true,
  },
  "timelines.hasFormerMentors by a note": {
    given: ({ ruben }) => prisma.privateNote.create({ data: { authorId: ruben.id, text: "He left." } }),
    attempt: (viewer) => queries.hasFormerMentors(viewer),
    allowed: ["ruben"],
    sees: (result) => result === true,
  },
  "timelines.savePrivateNote": {
    attempt: save,
    allowed: ["maya", "tomas"],
    changes: async (viewer) =>
      expect(
        await prisma.privateNote.findMany({
          where: { text: "Later" },
          select: { authorId: true, revision: true },
        }),
      ).toEqual([{ authorId: viewer.id, revision: 2 }]),
  },
  "timelines.savePrivateNote for the first time, after the end": {
    attempt: begin,
    allowed: ["maya", "jonas"],
    changes: async (viewer) =>
      expect(await prisma.privateNote.findFirstOrThrow({ where: { text: "Later" } })).toMatchObject({
        ...{ authorId: viewer.id, mentorshipId: target.endedMentorship },
      }),
  },
};

function hasKind(kind: string) {
  return (result: unknown) => (result as queries.Timeline).entries.some((entry) => entry.kind === kind);
}
