import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "@/lib/errors";
import type { Leaver, Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { eraseDue } from "@/lib/deletions/jobs";
import { askDeletion, undoDeletion } from "@/lib/deletions/mutations";
import { listSentInvitations } from "@/lib/invitations/queries";
import { findDesk } from "@/lib/desk/queries";
import { DeskFilter } from "@/lib/desk/schema";
import { listMentors } from "@/lib/mentorships/queries";
import { holds, type Row } from "@/tests/access/row";
import { access } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { loadPeople, PEOPLE, signedIn, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;

beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(async () => {
  await restore();
  await prisma.rateLimit.deleteMany();
});

async function leave(viewer: Viewer, now?: Date) {
  await prisma.session.deleteMany({ where: { id: viewer.sessionId } });
  await signedIn({ viewer });
  await askDeletion(viewer, now);
}
const undo = (viewer: Viewer) => undoDeletion(viewer as unknown as Leaver);
const requestOf = (id: string) => prisma.reviewRequest.findUniqueOrThrow({ where: { id } });
const milestoneOf = (id: string) => prisma.milestone.findUniqueOrThrow({ where: { id } });

/** What everybody but Maya is answered, by every query in its ordinary state, that has anything of hers in it. */
async function answersThatHoldMaya() {
  const { maya } = people;
  const hers = [
    maya.id,
    maya.name,
    target.request,
    target.mentorship,
    "Release freeze",
    "settlement redesign",
  ];
  const found: string[] = [];
  for (const [name, row] of Object.entries(access)) {
    if (row.changes || row.given) continue;
    for (const who of PEOPLE.filter((who) => who !== "maya")) {
      const answer = await row.attempt(people[who], people).catch((error: unknown) => error);
      if (hers.some((text) => holds(text)(answer ?? null))) found.push(`${name} as ${who}`);
    }
  }
  return found;
}

test("a mentor stops seeing everything at once", { timeout: 120_000 }, async () => {
  const before = await answersThatHoldMaya();
  expect(before.length).toBeGreaterThan(5);
  await leave(people.maya);
  expect(await answersThatHoldMaya()).toEqual([]);
});

/** Whom they mentor. */
const listMentees = async (viewer: Viewer) =>
  (await findDesk(viewer, DeskFilter.parse({}), 100)).mentees.map(({ id, mentee }) => ({ id, mentee }));

test("what waits for an answer is taken back, and who asked for it may ask again after a change of mind", async () => {
  const { maya, tomas } = people;
  const mentees = await listMentees(tomas);
  await leave(maya);
  expect((await requestOf(target.request)).state).toBe("WITHDRAWN");
  expect((await milestoneOf(target.waitingMilestone)).state).toBe("CHANGES_REQUESTED");
  await undo(maya);
  expect(await listMentees(tomas)).toEqual(mentees);
  expect((await requestOf(target.request)).state).toBe("WITHDRAWN");
});

test("a mentor who leaves is nobody's mentor, and gives back what waits for them", async () => {
  const { maya, tomas } = people;
  const mentors = await listMentors(maya);
  await leave(tomas);
  expect(await listMentors(maya)).toEqual([]);
  expect((await requestOf(target.request)).state).toBe("WITHDRAWN");
  await undo(tomas);
  expect(await listMentors(maya)).toEqual(mentors);
});

test("an invitation nobody has answered opens nothing any more", async () => {
  await leave(people.sara);
  await undo(people.sara);
  expect(await listSentInvitations(people.sara)).toMatchObject([{ state: "WITHDRAWN" }]);
});

test("the owner of the address is told, in their own zone, with the way back", async () => {
  const now = new Date("2026-11-20T23:30:00Z");
  await leave(people.sara, now);
  const mail = await prisma.mail.findFirstOrThrow({ where: { to: people.sara.email } });
  expect(mail.text).toContain("Saturday, 28 November 2026 at 03:00");
  expect(mail.text).toContain("http://localhost:3000/sign-in");
});

test("whoever they mentor is told by mail, and nobody else", async () => {
  const mentees = await listMentees(people.tomas);
  expect(mentees.length).toBeGreaterThan(1);
  await leave(people.tomas);
  const mails = await prisma.mail.findMany({
    where: { subject: `${people.tomas.name} is leaving Throughline` },
    select: { to: true, text: true, memberId: true },
  });
  const told = PEOPLE.filter((who) => mails.some(({ to }) => to === people[who].email));
  expect(told.map((who) => people[who].id).sort()).toEqual(mentees.map(({ mentee }) => mentee.id).sort());
  expect(mails).toHaveLength(mentees.length);
  // Erased with whom it tells of.
  expect(new Set(mails.map(({ memberId }) => memberId))).toEqual(new Set([people.tomas.id]));
  expect(mails[0]!.text).toContain("http://localhost:3000/mentors");
});

test("a mentee who left before is not written to", async () => {
  const [first] = await listMentees(people.tomas);
  await prisma.user.update({
    where: { id: first!.mentee.id },
    data: { eraseAt: new Date(Date.now() + 1e6) },
  });
  await leave(people.tomas);
  const { email } = await prisma.user.findUniqueOrThrow({ where: { id: first!.mentee.id } });
  expect(await prisma.mail.count({ where: { to: email } })).toBe(0);
});

/** Not the viewer's to do: each with its reason. */
const others: Record<string, string> = {
  "deletions.undo": "is how they stay",
  "sessions.renew": "takes the transaction of the mutation that calls it",
  "signups.": "is done by somebody who has no account yet",
  "notices.endMails": "is done by a visitor: whoever leaves may end their mails too",
  "links.resetPassword": "is done by a visitor: whoever forgot their password may still want to stay",
  "links.undoEmail": "is done by a visitor: it may be a thief who asked for the deletion",
};
const mutations = Object.entries(access).filter(
  ([name, { changes }]) => changes && !Object.keys(others).some((other) => name.startsWith(other)),
);
const one = ({ allowed }: Row) => allowed[0]!;

describe("nobody who leaves or is gone changes anything, whatever page they still have open", () => {
  test.each(mutations)("%s", async (_, row) => {
    await row.given?.(people);
    const viewer = people[one(row)];
    await prisma.user.update({
      where: { id: viewer.id },
      data: { eraseAt: new Date(Date.now() + 1000_000) },
    });
    await refused(row, viewer);
    await prisma.user.update({ where: { id: viewer.id }, data: { eraseAt: new Date(0) } });
    await eraseDue(new Date());
    await refused(row, viewer);
  });

  async function refused(row: Row, viewer: Viewer) {
    const before = await fingerprint();
    const outcome = await row.attempt(viewer, people).catch((error: unknown) => error);
    // What counts as an opening answers false where there is nobody to see it.
    if (outcome !== false) expect(outcome).toBeInstanceOf(Refusal);
    expect(await fingerprint()).toBe(before);
  }
});
