import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { addDays, today } from "@/lib/days";
import type { Viewer } from "@/lib/auth/viewer";
import { blockPerson } from "@/lib/blocks/mutations";
import { acceptInvitation } from "@/lib/invitations/mutations";
import { settleMentorships } from "@/lib/mentorships/jobs";
import * as mutations from "@/lib/mentorships/mutations";
import { castToken } from "@/prisma/cast/load";
import { target } from "@/tests/access/target";
import { given, linesNow, stateNow, terms, type Given } from "@/tests/mentorships/pair";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";

const ROUNDS = 200;
const SLOW = { timeout: 600_000 };
let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
});
beforeEach(async () => void (await prisma.rateLimit.deleteMany()));

type Way = (now: Date) => Promise<unknown>;

/**
 * Two at once, often: whoever came first left a state from which the other was refused or went on. The lines of the audit
 * make a way from the state it was given to the one it is in.
 */
async function race(from: Given, ways: [Way, Way], ends: readonly string[]) {
  const seen = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const now = new Date();
    await given(from, people, now);
    const before = await linesBefore();
    const { done } = await hammer<unknown>(2, (i) => ways[(i + round) % 2]!(now));
    const lines = (await linesNow(before + 2)).slice(0, (await linesBefore()) - before).toReversed();
    expect(lines.length).toBe(done.length);
    let at: string = from;
    for (const { from, to } of lines) {
      expect(from).toBe(at);
      at = to!;
    }
    expect(at).toBe(await stateNow());
    const way = [...lines.map(({ verb }) => verb), at].join(" ");
    expect(ends).toContain(way);
    seen.set(way, (seen.get(way) ?? 0) + 1);
  }
  return seen;
}

const linesBefore = () =>
  prisma.auditEntry.count({ where: { subjectId: target.mentorship, subject: "Mentorship" } });

test("an end proposed and a leave at once", SLOW, async () => {
  await race(
    "ACTIVE",
    [
      (now) => mutations.proposeEnd(people.maya, target.mentorship, now),
      (now) => mutations.endMentorship(people.tomas, target.mentorship, now),
    ],
    ["proposeEnd endMentorship ENDED", "endMentorship ENDED"],
  );
});

test("a pause and an end at once", SLOW, async () => {
  await race(
    "ACTIVE",
    [
      (now) => mutations.pauseMentorship(people.maya, restInput(people.maya, now), now),
      (now) => mutations.proposeEnd(people.tomas, target.mentorship, now),
    ],
    ["pauseMentorship proposeEnd ENDING", "proposeEnd ENDING"],
  );
  expect(await prisma.mentorshipPause.count({ where: { endsAt: { gt: new Date() } } })).toBe(0);
});

test("two pauses at once", SLOW, async () => {
  await race(
    "ACTIVE",
    [
      (now) => mutations.pauseMentorship(people.maya, restInput(people.maya, now), now),
      (now) => mutations.pauseMentorship(people.tomas, restInput(people.tomas, now), now),
    ],
    ["pauseMentorship PAUSED"],
  );
});

test("a signature and a new version at once: nobody has signed what they did not read", SLOW, async () => {
  await race(
    "PROPOSED",
    [
      (now) => mutations.signTerms(people.maya, { mentorshipId: target.mentorship, number: 2 }, now),
      (now) => mutations.proposeTerms(people.tomas, terms({ monthlyHours: 8 }), now),
    ],
    ["signTerms proposeTerms ACTIVE", "proposeTerms PROPOSED"],
  );
  const signed = await prisma.agreement.findMany({
    where: { mentorshipId: target.mentorship, monthlyHours: 8, menteeSignedAt: { not: null } },
  });
  expect(signed).toEqual([]);
});

test("a block and a signature at once end blocked", SLOW, async () => {
  await race(
    "PROPOSED",
    [
      (now) => mutations.signTerms(people.maya, { mentorshipId: target.mentorship, number: 2 }, now),
      (now) => blockPerson(people.tomas, people.maya.id, now),
    ],
    ["signTerms blockPerson BLOCKED", "blockPerson BLOCKED"],
  );
});

test("two clocks at once write down once what time has done", SLOW, async () => {
  for (let round = 0; round < 20; round++) {
    const now = new Date();
    await given("ENDED by date", people, now);
    const before = await linesBefore();
    await prisma.notice.deleteMany();
    const done = await Promise.all([settleMentorships(now), settleMentorships(now)]);
    expect(done[0] + done[1]).toBe(1);
    expect([(await linesBefore()) - before, await prisma.notice.count()]).toEqual([1, 2]);
  }
});

test("of two accepted at once over the last place one is refused", SLOW, async () => {
  const { priya, sara } = people;
  await prisma.user.update({ where: { id: priya.id }, data: { menteesTaken: 2 } });
  const tokens = [castToken("sara", "priya"), castToken("ruben", "priya")];
  const mine = { where: { mentorId: priya.id, menteeId: { in: [sara.id, people.ruben.id] } } };
  for (let round = 0; round < ROUNDS; round++) {
    await prisma.mentorship.deleteMany(mine);
    await prisma.invitation.updateMany({
      where: { email: priya.email },
      data: {
        state: "VIEWED",
        declineReason: null,
        declineWords: null,
        inviteeId: null,
        expiresAt: new Date(Date.now() + 1e6),
      },
    });
    const { done, refused } = await hammer(2, (i) => acceptInvitation(priya, tokens[(i + round) % 2]!));
    expect([done.length, refused]).toEqual([1, 1]);
    const begun = await prisma.mentorship.findMany(mine);
    expect(begun).toHaveLength(1);
    const lines = await prisma.auditEntry.findMany({ where: { subjectId: begun[0]!.id } });
    expect(lines.map(({ verb, from, to }) => [verb, from, to])).toEqual([
      ["acceptInvitation", "PROPOSED", "ACTIVE"],
    ]);
  }
});

const restInput = (viewer: Viewer, now: Date) => ({
  mentorshipId: target.mentorship,
  reason: "AWAY" as const,
  backOn: addDays(today(viewer.timeZone, now), 20),
});
