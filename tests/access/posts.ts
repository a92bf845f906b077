import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/posts/mutations";
import * as queries from "@/lib/posts/queries";
import { holds, isThere, type Rows } from "@/tests/access/row";
import { endMayasMentorship, target } from "@/tests/access/target";
import type { Cast } from "@/tests/support/cast";

const FORM = "0192d5a0-0000-7000-8000-0000000000b1";
const POST = "0192d5a0-0000-7000-8000-0000000000b2";
const words = "Ask each of them what waiting costs.";

const made = (data: object) => async (people: Cast) => {
  const { maya, tomas } = people;
  await prisma.post.create({
    data: {
      ...{ id: POST, menteeId: maya.id, mentorId: tomas.id, mentorshipId: target.mentorship },
      ...{ byMentor: true, text: words, createdAt: new Date(Date.now() - 3_600_000), ...data },
    },
  });
};
const byTomas = made({});
const byMaya = made({ byMentor: false });
const after =
  (one: (people: Cast) => Promise<unknown>, then: (people: Cast) => Promise<unknown>) =>
  async (people: Cast) => {
    await one(people);
    await then(people);
  };
const leave = (who: keyof Cast) => (people: Cast) =>
  prisma.user.update({ where: { id: people[who].id }, data: { eraseAt: new Date(Date.now() + 1e6) } });
const removed = made({ text: "", removedAt: new Date() });
const takenBack = () =>
  prisma.reviewRequest.update({ where: { id: target.request }, data: { state: "WITHDRAWN" } });
/** A second mentor of Maya's, who reads none of it. */
const otherMentor = ({ maya, jonas }: Cast) =>
  prisma.mentorship.create({
    data: { menteeId: maya.id, mentorId: jonas.id },
  });
const ofErased = ({ maya }: Cast) =>
  prisma.post.updateMany({
    where: { id: POST, menteeId: maya.id },
    data: { mentorId: null, mentorshipId: null },
  });

const kept = () => prisma.post.findUniqueOrThrow({ where: { id: POST }, include: { earlier: true } });
const latest = () => prisma.post.findFirstOrThrow({ orderBy: { id: "desc" } });
const written =
  (requestId: string | null) =>
  async (viewer: Cast["maya"], _: unknown, { tomas, maya }: Cast) => {
    expect(await latest()).toMatchObject({
      ...{ menteeId: maya.id, mentorId: tomas.id, requestId, byMentor: viewer.id === tomas.id, text: words },
    });
    const reader = viewer.id === tomas.id ? maya : tomas;
    expect(
      await prisma.notice.findFirst({ where: { memberId: reader.id }, orderBy: { id: "desc" } }),
    ).toMatchObject({ kind: "POST_WRITTEN", actorId: viewer.id });
  };

const toMentorship = (viewer: Cast["maya"]) =>
  mutations.writeToMentorship(viewer, { formKey: FORM, mentorshipId: target.mentorship, text: words });
const toRequest = (viewer: Cast["maya"]) =>
  mutations.writeToRequest(viewer, { formKey: FORM, requestId: target.request, text: words });
const edit = (viewer: Cast["maya"]) => mutations.editPost(viewer, { postId: POST, text: "Ask one by one." });
const report = (viewer: Cast["maya"]) =>
  mutations.reportPost(viewer, { postId: POST, reason: "HARASSMENT", words: null });

export const posts: Rows = {
  "posts.writeToMentorship": { attempt: toMentorship, allowed: ["maya", "tomas"], changes: written(null) },
  "posts.writeToMentorship of a mentorship that ended": {
    given: endMayasMentorship,
    attempt: toMentorship,
    allowed: [],
  },
  "posts.writeToMentorship to a mentor who is leaving": {
    given: leave("tomas"),
    attempt: toMentorship,
    allowed: [],
  },
  "posts.writeToMentorship to a mentee who is leaving": {
    given: leave("maya"),
    attempt: toMentorship,
    allowed: [],
  },
  "posts.writeToRequest": {
    attempt: toRequest,
    allowed: ["maya", "tomas"],
    changes: (viewer, result, people) => written(target.request)(viewer, result, people),
  },
  "posts.writeToRequest of a mentorship that ended": {
    given: endMayasMentorship,
    attempt: toRequest,
    allowed: [],
  },
  "posts.writeToRequest that was taken back": { given: takenBack, attempt: toRequest, allowed: [] },
  "posts.editPost": {
    given: byTomas,
    attempt: edit,
    allowed: ["tomas"],
    changes: async () =>
      expect(await kept()).toMatchObject({
        text: "Ask one by one.",
        editedAt: expect.any(Date),
        earlier: [{ text: words }],
      }),
  },
  "posts.editPost of a mentee": { given: byMaya, attempt: edit, allowed: ["maya"], changes: kept },
  "posts.editPost of a mentorship that ended": {
    given: after(byTomas, endMayasMentorship),
    attempt: edit,
    allowed: [],
  },
  "posts.editPost that is removed": { given: removed, attempt: edit, allowed: [] },
  "posts.removePost": {
    given: byTomas,
    attempt: (viewer) => mutations.removePost(viewer, POST),
    allowed: ["tomas"],
    changes: async () =>
      expect(await kept()).toMatchObject({ text: "", removedAt: expect.any(Date), earlier: [] }),
  },
  "posts.removePost of a mentee, after the end": {
    given: after(byMaya, endMayasMentorship),
    attempt: (viewer) => mutations.removePost(viewer, POST),
    allowed: ["maya"],
    changes: kept,
  },
  "posts.removePost that is removed": {
    given: removed,
    attempt: (viewer) => mutations.removePost(viewer, POST),
    allowed: [],
  },
  "posts.reportPost": {
    given: byTomas,
    attempt: report,
    allowed: ["maya"],
    changes: async (viewer, _, { tomas }) =>
      expect(await prisma.report.findFirstOrThrow()).toMatchObject({
        ...{ reporterId: viewer.id, authorId: tomas.id, reason: "HARASSMENT", texts: [words] },
      }),
  },
  "posts.reportPost of a mentee": { given: byMaya, attempt: report, allowed: ["tomas"], changes: kept },
  "posts.reportPost after the end": {
    given: after(byTomas, endMayasMentorship),
    attempt: report,
    allowed: ["maya"],
    changes: kept,
  },
  "posts.reportPost of a mentee, after the end": {
    given: after(byMaya, endMayasMentorship),
    attempt: report,
    allowed: [],
  },
  "posts.reportPost that is removed": { given: removed, attempt: report, allowed: [] },
  "posts.reportPost of a mentor who is erased": {
    given: after(byTomas, ofErased),
    attempt: report,
    allowed: [],
  },
  "posts.findPost": {
    given: after(byTomas, otherMentor),
    attempt: (viewer) => queries.findPost(viewer, POST),
    allowed: ["maya", "tomas"],
    sees: isThere,
  },
  "posts.findPost of a mentee": {
    given: after(byMaya, otherMentor),
    attempt: (viewer) => queries.findPost(viewer, POST),
    allowed: ["maya", "tomas"],
    sees: isThere,
  },
  "posts.findPost of a mentor, after the end": {
    given: after(byTomas, endMayasMentorship),
    attempt: (viewer) => queries.findPost(viewer, POST),
    allowed: ["maya", "tomas"],
    sees: isThere,
  },
  "posts.findPost of a mentee, after the end": {
    given: after(byMaya, endMayasMentorship),
    attempt: (viewer) => queries.findPost(viewer, POST),
    allowed: ["maya"],
    sees: isThere,
  },
  "posts.findPost of a mentor whose mentee is leaving": {
    given: after(byTomas, leave("maya")),
    attempt: (viewer) => queries.findPost(viewer, POST),
    allowed: ["maya"],
    sees: isThere,
  },
  "posts.findThread": {
    given: after((people) => made({ requestId: target.request })(people), otherMentor),
    attempt: (viewer) => queries.findThread(viewer, target.request),
    allowed: ["maya", "tomas"],
    sees: holds(POST),
  },
  "posts.findMilestoneThread": {
    given: (people) => made({ requestId: target.request, byMentor: false })(people),
    attempt: (viewer) => queries.findMilestoneThread(viewer, target.waitingMilestone),
    allowed: ["maya", "tomas"],
    sees: holds(POST),
  },
  "posts.countFormerPosts": {
    given: ({ tomas }) => prisma.formerThread.create({ data: { id: POST, mentorId: tomas.id, posts: 3 } }),
    attempt: (viewer) => queries.countFormerPosts(viewer),
    allowed: ["tomas"],
    sees: (result) => (result as { posts: number }).posts === 3,
  },
};
