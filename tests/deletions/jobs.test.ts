import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Leaver, Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { eraseDue } from "@/lib/deletions/jobs";
import { undoDeletion } from "@/lib/deletions/mutations";
import { Refusal } from "@/lib/errors";
import { saveProfile } from "@/lib/accounts/mutations";
import { inviteMentor } from "@/lib/invitations/mutations";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import { addNote, savePlan } from "@/lib/progress/mutations";
import { setActivityState } from "@/lib/standing/mutations";
import { requestReview } from "@/lib/reviews/mutations";
import { rateSkills } from "@/lib/skills/mutations";
import { milestoneInput } from "@/tests/access/milestones";
import { tablesHolding } from "@/tests/deletions/catalog";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { query } from "@/tests/support/database";
import { hammer } from "@/tests/support/hammer";
import { invitationInput } from "@/tests/support/invitation";
import { untilOneWaits } from "@/tests/support/waiting";
import { keepWorld } from "@/tests/support/world";

const DAY = 86_400_000;
const now = new Date();
let people: Cast;

let restore: () => Promise<unknown>;

beforeAll(async () => {
  people = await loadPeople();
  restore = await keepWorld();
});
afterEach(async () => {
  await restore();
  await prisma.rateLimit.deleteMany();
});

const leaves = ({ id }: Viewer, at: Date) => prisma.user.update({ where: { id }, data: { eraseAt: at } });
const left = async () => (await prisma.user.findMany({ select: { id: true } })).map(({ id }) => id);
const erasures = () => prisma.auditEntry.count({ where: { verb: "erase" } });

test("not before the seven days are over, and however long after", async () => {
  const { maya, tomas, sam } = people;
  await leaves(maya, new Date(now.getTime() + 1));
  await leaves(tomas, now);
  await leaves(sam, new Date(now.getTime() - 400 * DAY));
  expect(await eraseDue(now)).toBe(2);
  expect(await left()).toContain(maya.id);
  expect(await left()).toHaveLength(6);
  expect(await eraseDue(now)).toBe(0);
});

test(
  "four clocks at once erase each person once, mentors and their mentees among them",
  { timeout: 120_000 },
  async () => {
    for (let round = 0; round < 8; round++) {
      await restore();
      const before = await erasures();
      await prisma.user.updateMany({ data: { eraseAt: now } });
      const counts = await Promise.all([1, 2, 3, 4].map(() => eraseDue(now)));
      expect(counts.reduce((sum, count) => sum + count)).toBe(8);
      expect(await left()).toEqual([]);
      expect(await erasures()).toBe(before + 8);
    }
  },
);

/** Only an owner of tables lays traps in them. */
const owner = process.env.MIGRATION_DATABASE_URL!;

/** What the database does to whoever takes this person away, until the test is over. */
async function onRemoval({ id }: Viewer, what: string) {
  await query(
    owner,
    `CREATE FUNCTION "on_removal"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF OLD."id" = '${id}' THEN ${what}; END IF; RETURN OLD; END $$`,
    `CREATE TRIGGER "on_removal" BEFORE DELETE ON "User" FOR EACH ROW EXECUTE FUNCTION "on_removal"()`,
  );
}
const asUsual = () => query(owner, `DROP FUNCTION IF EXISTS "on_removal"() CASCADE`);
afterEach(asUsual);

test("one that fails holds up no other, is left whole, and goes the next time", async () => {
  const { maya, sam } = people;
  await leaves(maya, new Date(now.getTime() - DAY));
  await leaves(sam, now);
  await onRemoval(maya, "RAISE EXCEPTION 'not now'");
  await expect(eraseDue(now)).rejects.toThrow("1 of 2 not erased");
  expect(await left()).not.toContain(sam.id);
  expect(await prisma.milestone.count({ where: { ownerId: maya.id } })).toBeGreaterThan(10);
  expect(await prisma.reviewRequest.count({ where: { requesterId: maya.id, state: "WAITING" } })).toBe(1);

  await asUsual();
  expect(await eraseDue(now)).toBe(1);
});

test("who changes their mind while others are erased before them, stays", async () => {
  const { maya, sam } = people;
  await leaves(sam, new Date(now.getTime() - DAY));
  await leaves(maya, now);
  await onRemoval(sam, "PERFORM pg_advisory_xact_lock(1)");
  const { erasing } = await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(1)`;
    const erasing = eraseDue(now);
    await untilOneWaits();
    await undoDeletion(maya as unknown as Leaver, new Date(now.getTime() - 1));
    return { erasing };
  });
  expect(await erasing).toBe(1);
  expect(await left()).toContain(maya.id);
});

test("a form that arrives while its writer is erased waits, and is refused in words", async () => {
  const { maya } = people;
  const form = await prisma.$transaction(async (tx) => {
    await tx.reviewRequest.deleteMany({ where: { requesterId: maya.id } });
    await tx.user.delete({ where: { id: maya.id } });
    const saved = logMilestone(maya, { ...milestoneInput, formKey: crypto.randomUUID() });
    const outcome = saved.catch((error: unknown) => error);
    await untilOneWaits();
    return { outcome };
  });
  expect(await form.outcome).toBeInstanceOf(Refusal);
});

test("a change of mind at the last moment is heard whole or not at all", async () => {
  const { maya } = people;
  await leaves(maya, now);
  const just = new Date(now.getTime() - 1);
  const { done, refused } = await hammer(6, async (i) =>
    i < 3 ? eraseDue(now) : undoDeletion(maya as unknown as Leaver, just),
  );
  const stays = (await left()).includes(maya.id);
  expect(done.filter((count) => count === 1)).toHaveLength(stays ? 0 : 1);
  expect(refused).toBe(stays ? 2 : 3);
});

test(
  "what is written while they are erased is refused, or goes with them",
  { timeout: 120_000 },
  async () => {
    let [saved, turnedAway] = [0, 0];
    for (let round = 0; round < 8; round++) {
      await restore();
      const { maya, tomas } = people;
      const milestone = await prisma.milestone.findFirstOrThrow({
        where: { ownerId: maya.id, state: "LOGGED", evidence: { none: {} } },
      });
      const { id: mentorshipId } = await prisma.mentorship.findFirstOrThrow({
        where: { menteeId: maya.id, mentorId: tomas.id },
      });
      const writes = writesOf(maya, milestone.id, mentorshipId);
      const { done, refused } = await hammer(writes.length * 3 + 1, async (i) => {
        if (i > 0) {
          await sleep(i * 2);
          return writes[i % writes.length]!();
        }
        await sleep(20 + round * 8);
        await leaves(maya, now);
        while ((await left()).includes(maya.id)) await eraseDue(now);
        return undefined;
      });
      saved += done.length - 1;
      turnedAway += refused;
      expect(await tablesHolding(maya.id)).toEqual(["AuditEntry"]);
      for (const text of ["Raced", maya.email]) expect(await tablesHolding(text)).toEqual([]);
    }
    expect(saved).toBeGreaterThan(0);
    expect(turnedAway).toBeGreaterThan(0);
  },
);

function writesOf(maya: Viewer, milestoneId: string, mentorshipId: string) {
  const formKey = () => crypto.randomUUID();
  const { formKey: _formKey, ...content } = milestoneInput;
  return [
    () => logMilestone(maya, { ...milestoneInput, title: "Raced", formKey: formKey() }),
    () => editMilestone(maya, { ...content, title: "Raced", milestoneId, revision: 1 }),
    () => addNote(maya, { formKey: formKey(), activityKey: "lead-sprint-review", body: "Raced" }),
    () => setActivityState(maya, { activityKey: "lead-sprint-review", state: "SKIPPED", reason: "Raced" }),
    () =>
      savePlan(maya, {
        start: null,
        currentRole: "Raced",
        targetRole: null,
        weeklyHours: null,
        targetDate: null,
      }),
    () => saveProfile(maya, { name: "Raced", timeZone: "UTC" }),
    () => rateSkills(maya, { formKey: formKey(), roadmapVersion: 1, level: { apis: 2 } }),
    () => inviteMentor(maya, invitationInput({ email: "raced@example.com", message: "Raced" })),
    () =>
      requestReview(maya, {
        formKey: formKey(),
        milestoneId,
        mentorshipId,
        questions: ["Raced"],
        wantedBy: null,
      }),
  ];
}

test("the server's own clock process erases who is due", { timeout: 60_000 }, async () => {
  await leaves(people.sam, new Date(now.getTime() - DAY));
  const clock = spawn(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `await import("./lib/background/house-names.ts");
       const { startClock } = await import("./lib/background/clock.ts");
       startClock(); setTimeout(() => process.exit(0), 20_000);`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [lines] = (await once(clock.stdout!, "data")) as [Buffer];
  // Other jobs may have had something to do by then.
  const [first] = lines.toString().split("\n");
  expect(JSON.parse(first!)).toMatchObject({ job: "eraseDue", count: 1 });
  clock.kill();
  expect(await left()).not.toContain(people.sam.id);
});
