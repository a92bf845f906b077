import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import { giveVerdict, requestReview, revokeVerdict } from "@/lib/reviews/mutations";
import { listGateMilestones, listMilestoneRows } from "@/lib/standing/rows";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
let mentorshipId: string;
beforeAll(async () => {
  people = await loadPeople();
  const pair = { menteeId: people.maya.id, mentorId: people.tomas.id };
  mentorshipId = (await prisma.mentorship.findFirstOrThrow({ where: pair })).id;
});

const said = { ...milestoneInput, activityKeys: ["document-decision"], skillKeys: ["risks"] };
const log = () => logMilestone(people.maya, { ...said, formKey: crypto.randomUUID() });

async function endorsed(milestoneId: string) {
  const { id: requestId } = await requestReview(people.maya, {
    ...{ formKey: crypto.randomUUID(), milestoneId, mentorshipId, questions: [], wantedBy: null },
  });
  const verdict = { kind: "ENDORSED" as const, note: "Seen it.", points: [], tick: { part: "YES" as const } };
  await giveVerdict(people.tomas, { ...verdict, requestId, takeUp: "yes" });
  return requestId;
}
const takeBack = (requestId: string) =>
  revokeVerdict(people.tomas, { requestId, because: "It was somebody else’s." });

/** Where an endorsement counts: for the gates of steps, and as evidence of skills. */
async function counted(milestoneId: string) {
  const { id } = people.maya;
  const gate = (await listGateMilestones([id])).get(id)?.find((row) => row.id === milestoneId);
  const skill = (await listMilestoneRows(id)).find((row) => row.id === milestoneId);
  const { state, verifiedVersion } = await prisma.milestone.findUniqueOrThrow({
    where: { id: milestoneId },
  });
  return {
    ...{ state, verifiedVersion, verified: gate?.verified, answered: gate?.answered },
    skills: Object.keys(skill?.verifiedAt ?? {}),
  };
}

test("an endorsement that is taken back counts nowhere, and whatever is worked out from it is worked out anew", async () => {
  const { id } = await log();
  const requestId = await endorsed(id);
  expect(await counted(id)).toEqual({
    ...{ state: "VERIFIED", verifiedVersion: 1, skills: ["risks"] },
    ...{ verified: ["document-decision"], answered: ["document-decision"] },
  });
  const mark = () => prisma.summary.findUniqueOrThrow({ where: { ownerId: people.maya.id } });
  const before = await mark();
  await takeBack(requestId);
  expect(await counted(id)).toEqual({
    ...{ state: "LOGGED", verifiedVersion: null, skills: [], verified: [], answered: [] },
  });
  expect((await mark()).changedIn).not.toBe(before.changedIn);
  // The same version may be put before a mentor again.
  await endorsed(id);
  expect(await counted(id)).toMatchObject({ state: "VERIFIED", verifiedVersion: 1 });
});

test("an earlier version that somebody still vouches for stays verified", async () => {
  const { id } = await log();
  await endorsed(id);
  const { formKey: _key, ...content } = said;
  await editMilestone(people.maya, { ...content, title: "Said again", milestoneId: id, revision: 1 });
  const second = await endorsed(id);
  expect(await counted(id)).toMatchObject({ state: "VERIFIED", verifiedVersion: 2 });
  await takeBack(second);
  expect(await counted(id)).toMatchObject({ state: "LOGGED", verifiedVersion: 1, skills: ["risks"] });
});
