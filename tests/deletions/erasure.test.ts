import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { eraseDue } from "@/lib/deletions/jobs";
import { spend } from "@/lib/limits/mutations";
import { fill, insertPerson, type Canary, type Fill } from "@/tests/deletions/canaries";
import { allTables, readCatalog, tablesHolding } from "@/tests/deletions/catalog";

/**
 * What becomes of each table when a member is erased. A table that is not here fails the test: whoever adds one says
 * here what it is. One that is "theirs" is filled by itself, every text in it with a canary.
 */
const fates: Record<string, "theirs" | "content" | "ids only" | "keys"> = {
  User: "theirs",
  Session: "theirs",
  FormKey: "theirs",
  Mail: "theirs",
  Notice: "theirs",
  NoticeChoice: "theirs",
  QuietHours: "theirs",
  Invitation: "theirs",
  InvitationQuestion: "theirs",
  Agreement: "theirs",
  Mentorship: "theirs",
  MentorshipPause: "theirs",
  QuietTold: "theirs",
  Block: "theirs",
  Plan: "theirs",
  ActivityProgress: "theirs",
  ActivityNote: "theirs",
  Pause: "theirs",
  WeekReview: "theirs",
  WeekShare: "theirs",
  ChallengeCheckIn: "theirs",
  SkillRating: "theirs",
  Grant: "theirs",
  Milestone: "theirs",
  Evidence: "theirs",
  MilestoneActivity: "theirs",
  MilestoneSkill: "theirs",
  MilestoneDraft: "theirs",
  MilestoneVersion: "theirs",
  ReviewRequest: "theirs",
  Verdict: "theirs",
  ReviewPoint: "theirs",
  Inquiry: "theirs",
  Nudge: "theirs",
  FormerVerdict: "theirs",
  Opening: "theirs",
  SignUp: "theirs",
  AccountLink: "theirs",
  Waiver: "theirs",
  Post: "theirs",
  PostVersion: "theirs",
  FormerThread: "theirs",
  Report: "theirs",
  PrivateNote: "theirs",
  EarlyStart: "theirs",
  Opportunity: "theirs",
  RoadmapMove: "theirs",
  Summary: "theirs",
  // Names of verbs, rooms and fields beside ids, never what anybody wrote. Nothing may take a row away.
  AuditEntry: "ids only",
  // Fingerprints of addresses and ids are parts of the key.
  RateLimit: "keys",
  Roadmap: "content",
  Step: "content",
  Activity: "content",
  Succession: "content",
  SkillArea: "content",
  Skill: "content",
  Chapter: "content",
  Entry: "content",
  _prisma_migrations: "content",
};

const now = new Date();
const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);

/** Whose words they are that stand in a row of somebody else's, and what the rules of a table ask for. */
const rules: Pick<Fill, "writtenBySecond" | "fixed"> = {
  writtenBySecond: {
    Invitation: ["declineWords"],
    InvitationQuestion: ["question"],
    Verdict: ["note", "ticks", "revokedBecause"],
    ReviewPoint: ["text"],
    Inquiry: ["text"],
    Waiver: ["text"],
    Post: ["text"],
    PostVersion: ["text"],
    Report: ["texts"],
  },
  fixed: {
    Invitation: (_, invitee) => ({
      email: invitee.email,
      state: "DECLINED",
      declineReason: "OTHER",
      monthlyHours: 2,
      answerDays: 5,
    }),
    InvitationQuestion: (_, asker) => ({ askerId: asker.id, number: 1, answeredAt: now }),
    Agreement: () => ({
      number: 1,
      monthlyHours: 2,
      answerDays: 5,
      menteeSignedAt: now,
      mentorSignedAt: now,
    }),
    Mail: (_, receiver) => ({ to: receiver.email }),
    Notice: () => ({ href: "/notices" }),
    QuietHours: () => ({ from: 21, until: 8 }),
    SignUp: (asker) => ({ email: asker.email }),
    AccountLink: (owner) => ({ email: owner.email }),
    Mentorship: (_, mentor) => ({ state: "ENDED", overAt: now, endedById: mentor.id }),
    // Of one thing: a step, by its key.
    Grant: () => ({ areaKey: null, milestoneId: null, level: "READ" }),
    MentorshipPause: () => ({ startedAt: now, endsAt: now }),
    QuietTold: () => ({ days: 30 }),
    Block: (blocker, blocked) => ({ blockerId: blocker.id, blockedId: blocked.id }),
    Pause: () => ({ startsOn: "2026-11-02", backOn: "2026-11-09", reason: "OTHER" }),
    WeekReview: () => ({
      monday: "2026-11-09",
      splitUnit: "PERCENT",
      ...{ code: 70, coordination: 10, communication: 10, strategy: 10 },
    }),
    ChallengeCheckIn: () => ({ month: "2026-11-01", challengeKey: "letting-go", roadmapVersion: 1, hard: 3 }),
    RoadmapMove: () => ({ fromVersion: 1, toVersion: 2 }),
    ReviewRequest: () => ({ state: "DECIDED", leaseUntil: null, askedBackAt: null }),
    Verdict: () => ({ kind: "ENDORSED", revokedAt: now, acceptedAt: null }),
    Inquiry: () => ({ answeredAt: now }),
    Nudge: () => ({ since: now, day: 3 }),
    Post: () => ({ byMentor: true }),
    Opportunity: () => ({ state: "DONE", asks: 1 }),
    // Only of themselves does somebody use words; what they say of others is looked for below.
    SkillRating: (owner) => ({ raterId: owner.id }),
    Opening: (owner) => ({ itemId: owner.id, hour, firstAt: now, lastAt: now }),
  },
};

/** What is said to others stays, and is theirs; so it is in what was said to whoever is erased. */
const outlives = ({ table, column }: Canary) => SAID.includes(`${table}.${column}`);
const SAID = [
  "Invitation.declineWords",
  "InvitationQuestion.question",
  "Verdict.note",
  "Verdict.ticks",
  "Verdict.revokedBecause",
  "ReviewPoint.text",
  "Inquiry.text",
  "Waiver.text",
  "Post.text",
  "PostVersion.text",
];
/**
 * A mail to the erased that was not delivered yet, or names them, tells nobody anything any more; nor does a notice of what
 * they did. A waiver is of a step that is gone; what a mentor asked about a milestone, and ticked of it, is about nothing
 * without it; what was agreed on goes with the mentorship, and what was said to an invitation with it. A thread goes with
 * its mentee, a report with whom it is about.
 */
const goesAlong = ({ table, column }: Canary) =>
  [
    ...["Mail", "Notice", "Waiver", "Inquiry", "Agreement", "Grant", "InvitationQuestion"],
    ...["Post", "PostVersion", "Report"],
  ].includes(table) || ["ticks", "declineWords"].includes(column);

let gone: Awaited<ReturnType<typeof insertPerson>>;
let other: Awaited<ReturnType<typeof insertPerson>>;
let canaries: Canary[];
let filled: string[];

beforeAll(async () => {
  const tables = await readCatalog();
  const theirs = Object.keys(fates).filter((name) => fates[name] === "theirs" && name !== "User");
  [gone, other] = [await insertPerson("gone"), await insertPerson("other")];
  canaries = await fill({ tables, theirs, ...rules }, gone, other);
  await prisma.skillRating.createMany({
    data: [1, 2, 3].map((level) => ({
      ownerId: other.id,
      raterId: gone.id,
      roadmapVersion: 1,
      skillKey: "risks",
      level,
      createdAt: new Date(now.getTime() - 1000 * (9 - level)),
    })),
  });
  await prisma.invitation.create({
    data: {
      inviterId: other.id,
      email: gone.email,
      message: "still open",
      tokenHash: "an open one",
      expiresAt: new Date(now.getTime() + 1000_000),
    },
  });
  await spend([
    ["signInToAccount", gone.email, "203.0.113.9"],
    ["signInToAccount", gone.email, "2001:db8::1"],
    ["inviteAddressAgain", other.id, gone.email],
    ["signInFromKnownBrowser", gone.id, "a browser"],
    ["askDeletion", gone.id],
    ["signInToAccount", `somebody-${gone.email}`, "203.0.113.9"],
  ]);
  await prisma.auditEntry.create({
    data: { actorId: gone.id, verb: "saveProfile", subject: "User", subjectId: gone.id },
  });
  filled = await tablesHolding("canary-gone");

  await prisma.user.update({ where: { id: gone.id }, data: { eraseAt: now } });
  expect(await eraseDue(now)).toBe(1);
});

test("every table there is has a fate", async () => {
  // The queue's own tables come and go. They hold the ids of mails; what they hold of a person is looked for below.
  const names = (await allTables()).map(({ name }) => name).filter((name) => !name.startsWith("pgboss."));
  expect(names.filter((name) => !(name in fates))).toEqual([]);
  expect(Object.keys(fates).filter((name) => !names.includes(name))).toEqual([]);
});

test("every table that belongs to people was filled, every text of it with a canary", () => {
  const texts = new Set(canaries.map(({ table }) => table));
  expect(canaries.length).toBeGreaterThan(50);
  // These have no text, or none but keys of the roadmap.
  const bare = [
    "User",
    "NoticeChoice",
    "QuietHours",
    "Mentorship",
    "MentorshipPause",
    "QuietTold",
    "Block",
    "Pause",
    "WeekShare",
    "MilestoneActivity",
    "MilestoneSkill",
    "Nudge",
    "FormerThread",
    "RoadmapMove",
  ];
  const theirs = Object.keys(fates).filter((name) => fates[name] === "theirs");
  expect(theirs.filter((name) => !texts.has(name))).toEqual(bare);
  expect(filled).toContain("User");
});

test("whoever is erased is nowhere, but for what they said to others", async () => {
  const found = await Promise.all(
    canaries
      .filter(({ writer }) => writer === gone)
      .map(async (canary) => ({ ...canary, in: await tablesHolding(canary.text) })),
  );
  expect(found.filter((canary) => !outlives(canary) && canary.in.length > 0)).toEqual([]);
  const said = found.filter(outlives).filter(({ in: tables }) => tables.length > 0);
  expect(said.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(SAID.toSorted());
  for (const text of gone.texts) expect(await tablesHolding(text)).toEqual([]);
});

test("their id is in the audit alone", async () => {
  expect(await tablesHolding(gone.id)).toEqual(["AuditEntry"]);
  expect(
    await prisma.auditEntry.findFirst({ where: { subjectId: gone.id }, orderBy: { id: "desc" } }),
  ).toMatchObject({ verb: "erase", actorId: null });
});

test("the other side keeps every word of theirs", async () => {
  const lost: Canary[] = [];
  for (const canary of canaries.filter(({ writer }) => writer === other))
    if ((await tablesHolding(canary.text)).length === 0) lost.push(canary);
  expect(lost.filter((canary) => !goesAlong(canary))).toEqual([]);
  expect(lost.length).toBeGreaterThan(0);
});

test("what a mentor said to them is the mentor's, without what it was about", async () => {
  const [kept] = await prisma.formerVerdict.findMany({
    where: { reviewerId: other.id, note: { contains: "-Verdict-note" } },
  });
  expect(kept?.points).toEqual([expect.stringMatching(/^canary-other-ReviewPoint-text/)]);
});

test("what they said as a mentor stands under nobody's name", async () => {
  const request = await prisma.reviewRequest.findFirstOrThrow({
    where: { requesterId: other.id },
    include: { verdict: true },
  });
  expect(request).toMatchObject({ reviewerId: null, mentorshipId: null, state: "DECIDED" });
  expect(request.verdict?.note).toMatch(/^canary-gone/);
});

test("of what they said of a skill the last word stands", async () => {
  const left = await prisma.skillRating.findMany({
    where: { ownerId: other.id, skillKey: "risks", raterId: null },
    select: { level: true },
  });
  expect(left).toEqual([{ level: 3 }]);
});

test("an invitation to them is the other's still, to nobody, and opens nothing", async () => {
  const sent = await prisma.invitation.findMany({
    where: { inviterId: other.id },
    orderBy: { createdAt: "asc" },
    select: { email: true, state: true, inviteeId: true },
  });
  expect(sent).toEqual([
    { email: "", state: "DECLINED", inviteeId: null },
    { email: "", state: "WITHDRAWN", inviteeId: null },
  ]);
});

test("somebody whose address ends like theirs is still counted, and nobody else", async () => {
  await spend([["signInToAccount", `somebody-${gone.email}`, "203.0.113.9"]]);
  expect(await prisma.rateLimit.findMany({ select: { count: true } })).toEqual([{ count: 2 }]);
});
