import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { discardDraft, logMilestone, saveDraft } from "@/lib/milestones/mutations";
import { findDraft, listDrafts } from "@/lib/milestones/queries";
import { DraftInput, draftMark, MilestoneInput } from "@/lib/milestones/schema";
import { draftInput, milestoneInput } from "@/tests/access/milestones";
import { access } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { loadPeople, PEOPLE, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
});

const { formKey: _formKey, keep: _keep, draft: _draft, ...draftContent } = draftInput;
const form = () => ({ ...draftInput, formKey: crypto.randomUUID() });
const draftsOf = (ownerId: string) => prisma.milestoneDraft.count({ where: { ownerId } });
async function kept(content: Partial<typeof draftInput> = {}) {
  await saveDraft(people.sam, { ...form(), ...content });
  const [draft] = await listDrafts(people.sam);
  return draft!;
}

/** Queries that answer with drafts, and the one that tells their owner how many there are that no mentor sees. */
const ofDrafts = /Drafts?$|^mentorships\.findGrant$/;

test("a draft is in no answer of any query but those for drafts, to nobody", async () => {
  const queries = Object.entries(access).filter(
    ([name, { given, changes, sees }]) => sees && !given && !changes && !ofDrafts.test(name),
  );
  expect(queries.length).toBeGreaterThan(30);
  const answers = async () => {
    const all: Record<string, unknown> = {};
    for (const [name, { attempt }] of queries)
      for (const who of PEOPLE) all[`${name} ${who}`] = await attempt(people[who], people);
    return all;
  };
  const before = await answers();
  for (const who of PEOPLE)
    await saveDraft(people[who], {
      ...form(),
      title: "Capacity plan, unfinished",
      activityKeys: ["escalate-risk", "report-outcome"],
      skillKeys: ["kpis"],
    });
  expect(await answers()).toEqual(before);
});

test("what was left is found again as it was left, half a link included", async () => {
  const draft = await kept({ title: null, situation: "Half a thought", evidenceUrl: ["exam", null] });
  expect(await findDraft(people.sam, draft.id)).toMatchObject({
    revision: 1,
    content: { title: null, happenedOn: null, situation: "Half a thought", evidenceUrl: ["exam", null] },
  });
});

test("a draft that is logged is a milestone, once, and a draft no more", async () => {
  const draft = await kept();
  const logged = { ...milestoneInput, title: "Logged from a draft", formKey: crypto.randomUUID(), draft };
  const input = { ...logged, draft: { id: draft.id, revision: draft.revision } };
  const { done } = await hammer(10, () => logMilestone(people.sam, input));
  expect(new Set(done.map(({ id }) => id)).size).toBe(1);
  expect(await prisma.milestone.count({ where: { title: "Logged from a draft" } })).toBe(1);
  expect(await findDraft(people.sam, draft.id)).toBeNull();
});

test("logged in two windows it is one milestone, and the second is told", async () => {
  const { id, revision } = await kept();
  const input = () => ({ ...milestoneInput, title: "Two windows", formKey: crypto.randomUUID() });
  const { done, refused } = await hammer(4, () =>
    logMilestone(people.sam, { ...input(), draft: { id, revision } }),
  );
  expect([done.length, refused]).toEqual([1, 3]);
  await expect(logMilestone(people.sam, { ...input(), draft: { id, revision } })).rejects.toThrow(
    "This draft was logged or discarded meanwhile.",
  );
  expect(await prisma.milestone.count({ where: { title: "Two windows" } })).toBe(1);
});

test("of two changes at once one is kept, and the other is told", async () => {
  const { id, revision } = await kept();
  const { done, refused } = await hammer(2, (i) =>
    saveDraft(people.sam, { ...form(), title: `Change ${i}`, draft: { id, revision } }),
  );
  expect([done.length, refused]).toEqual([1, 1]);
  await expect(saveDraft(people.sam, { ...form(), draft: { id, revision } })).rejects.toThrow(
    "This draft was changed in another window meanwhile.",
  );
});

test("a change that is sent twice is made once, and says nothing of it", async () => {
  const { id, revision } = await kept();
  const input = { ...form(), title: "Changed once", draft: { id, revision } };
  for (let again = 0; again < 2; again++) await saveDraft(people.sam, input);
  expect(await findDraft(people.sam, id)).toMatchObject({
    revision: revision + 1,
    content: { title: "Changed once" },
  });
});

test("a form sent twenty-fold is one draft; sent again after it was discarded it says so", async () => {
  const before = await draftsOf(people.sam.id);
  const input = form();
  await hammer(20, () => saveDraft(people.sam, input));
  expect(await draftsOf(people.sam.id)).toBe(before + 1);
  const [latest] = await listDrafts(people.sam);
  await discardDraft(people.sam, latest!.id);
  await expect(saveDraft(people.sam, input)).rejects.toThrow(
    "You logged or discarded what this form had kept.",
  );
  expect(await draftsOf(people.sam.id)).toBe(before);
});

test("the drafts of others leave room for one’s own, and the latest touched comes first", async () => {
  await prisma.milestoneDraft.createMany({
    data: Array.from({ length: 50 }, () => ({ ownerId: people.jonas.id, content: draftContent })),
  });
  const first = await kept({ title: "Older" });
  await kept({ title: "Newer" });
  const touched = { id: first.id, revision: first.revision };
  await saveDraft(people.sam, { ...form(), title: "Older, touched again", draft: touched });
  const [latest, next] = await listDrafts(people.sam);
  expect([latest!.content.title, next!.content.title]).toEqual(["Older, touched again", "Newer"]);
  expect(latest!.updatedAt.getTime()).toBeGreaterThan(first.updatedAt.getTime());
});

test("a draft needs a word, and no more; a milestone needs what it always needed", () => {
  const empty = { formKey: crypto.randomUUID(), evidenceUrl: [""], evidenceLabel: [""], activityKeys: [] };
  const sent = { ...empty, title: "", happenedOn: "2026-11-20", skillKeys: [] };
  const draft = (fields: object) => DraftInput.safeParse({ ...sent, keep: "draft", ...fields });
  expect(draft({}).error?.issues).toMatchObject([{ path: [], message: /nothing to keep yet/ }]);
  expect(draft({ situation: "A word" }).success).toBe(true);
  expect(draft({ evidenceUrl: ["wiki.exam"] }).success).toBe(true);
  expect(draft({ title: "x".repeat(121) }).success).toBe(false);
  expect(draft({ title: "\0" }).success).toBe(false);
  expect(draft({ title: "A", draft: "nonsense" }).success).toBe(false);
  expect(
    draft({ title: "A", draft: draftMark({ id: crypto.randomUUID(), revision: 3 }) }).data,
  ).toMatchObject({ draft: { revision: 3 } });
  expect(MilestoneInput.safeParse({ ...sent, situation: "A word" }).success).toBe(false);
  expect(MilestoneInput.safeParse({ ...sent, title: "A", keep: "draft" }).success).toBe(false);
});
