/**
 * Whose each row is, from what the product promises and not from what it does today: who may read its texts, and whose
 * doing may change it. As SQL over the row `t`, each an array of people's ids. A table that is not here fails the run.
 */
export type House = {
  texts?: string[];
  readers?: string;
  /** Of single columns, where others read them. */
  readersOf?: Record<string, string>;
  changers: string;
};

export const houses: Record<string, House> = {
  User: { texts: ["name"], readers: nameReaders(), changers: only("id") },
  Plan: { texts: ["currentRole", "targetRole"], ...ownersAlone() },
  ActivityProgress: { texts: ["reason"], ...ownersAlone() },
  ActivityNote: { texts: ["body"], ...ownersAlone() },
  EarlyStart: { texts: ["reason"], ...ownersAlone() },
  RoadmapMove: ownersAlone(),
  Opportunity: { texts: ["title", "who", "ask", "answer"], ...ownersAlone() },
  Pause: ownersAlone(),
  WeekReview: {
    texts: ["progress", "plans", "problems"],
    readers: `${only("ownerId")} || ARRAY(${mentors(`m."id" IN (SELECT s."mentorshipId" FROM "WeekShare" s WHERE s."reviewId" = t."id")`)})`,
    changers: only("ownerId"),
  },
  WeekShare: { changers: `ARRAY(SELECT w."ownerId" FROM "WeekReview" w WHERE w."id" = t."reviewId")` },
  ChallengeCheckIn: { texts: ["note"], ...ownersAlone() },
  Waiver: {
    texts: ["text"],
    readers: `${only("ownerId")} || ARRAY(${mentors(`m."mentorId" = t."mentorId" AND m."menteeId" = t."ownerId"`)})`,
    changers: only("mentorId"),
  },
  Post: { texts: ["text"], ...ofPost('p."id" = t."id"') },
  PostVersion: { texts: ["text"], ...ofPost('p."id" = t."postId"') },
  FormerThread: { changers: nobody() },
  // Whoever runs the place reads it, by a command: no page shows it to anybody.
  Report: { texts: ["words"], readers: nobody(), changers: only("reporterId") },
  PrivateNote: { texts: ["text"], readers: only("authorId"), changers: only("authorId") },
  // Worked out by whoever of them reads it first; there is nothing in it but counts.
  Summary: { changers: `${only("ownerId")} || ARRAY(${mentors('m."menteeId" = t."ownerId"')})` },
  // What a mentor reads is the version that was submitted, and the milestone as it is now where they are shown that.
  Milestone: {
    texts: ["title", "situation", "role", "people", "outcome", "measure"],
    readers: `${only("ownerId")} || ARRAY(${shownTo('t."id"', "READ")})`,
    readersOf: { title: `${only("ownerId")} || ARRAY(${shownTo('t."id"', "SUMMARY")})` },
    changers: `${only("ownerId")} || ARRAY(${judges(`r."milestoneId" = t."id" AND r."state" = 'WAITING'`)})`,
  },
  Evidence: {
    texts: ["label", "url"],
    readers: `${milestone("ownerId")} || ARRAY(${shownTo('t."milestoneId"', "READ")})`,
    changers: milestone("ownerId"),
  },
  MilestoneActivity: ofMilestone("ownerId"),
  MilestoneSkill: ofMilestone("ownerId"),
  MilestoneDraft: { texts: ["content"], ...ownersAlone() },
  MilestoneVersion: {
    texts: ["content"],
    readers: `${milestone("ownerId")} || ARRAY(${judges(`r."milestoneId" = t."milestoneId"`)})`,
    changers: milestone("ownerId"),
  },
  ReviewRequest: { texts: ["questions"], ...ofRequest(`r."id" = t."id"`) },
  Verdict: { texts: ["note", "ticks", "revokedBecause", "dispute"], ...ofRequest(`r."id" = t."requestId"`) },
  Inquiry: { texts: ["text", "answer"], ...ofRequest(`r."id" = t."requestId"`) },
  Nudge: { changers: nobody() },
  ReviewPoint: { texts: ["text"], ...ofRequest(`r."id" = t."requestId"`) },
  FormerVerdict: { texts: ["note", "revokedBecause"], readers: only("reviewerId"), changers: nobody() },
  SkillRating: { texts: ["proof", "reason"], readers: only("ownerId"), changers: only("raterId") },
  Mentorship: { changers: only("menteeId", "mentorId") },
  MentorshipPause: { changers: ofMentorship().changers },
  // The clock's own.
  QuietTold: { changers: nobody() },
  Block: { changers: only("blockerId") },
  // Whoever holds the link reads it too: `matrix.ts` knows who does.
  Invitation: {
    texts: ["message", "declineWords"],
    readers: only("inviterId"),
    changers: `${only("inviterId")} || ARRAY(SELECT u."id" FROM "User" u WHERE u."email" = t."email")`,
  },
  InvitationQuestion: { texts: ["question", "answer"], ...ofInvitation() },
  // Kept by whoever shows it; what an invitation offered is written by whoever accepts it.
  Grant: ofMentorship(),
  Agreement: { texts: ["goals"], ...ofMentorship() },
  // Removing what was opened takes the way to it out of its owner's log.
  Opening: { texts: ["title"], readers: only("ownerId"), changers: only("readerId", "ownerId") },
  // Whoever does something tells others of it, and takes it back by what they do next.
  Notice: { texts: ["facts"], readers: only("memberId"), changers: only("memberId", "actorId") },
  NoticeChoice: { changers: only("memberId") },
  QuietHours: { changers: only("memberId") },
  Session: { texts: ["device"], readers: only("userId"), changers: only("userId") },
  AccountLink: { changers: only("userId") },
  FormKey: { changers: only("userId") },
  AuditEntry: { changers: only("actorId") },
  // Anybody may have them written, by what is open to visitors or as a part of what is theirs; nobody changes one.
  Mail: { changers: nobody() },
  SignUp: { changers: nobody() },
};

/** Rows that anybody's request may add, and none may change. */
export const addedByAnybody = ["Mail", "SignUp", "AccountLink"];

/** What the product brings with it, and what counts attempts. */
export const others = [
  "Roadmap",
  "Step",
  "Activity",
  "Succession",
  "SkillArea",
  "Skill",
  "Chapter",
  "Entry",
  "RateLimit",
  "_prisma_migrations",
];

function only(...columns: string[]) {
  return `ARRAY[${columns.map((column) => `t."${column}"`).join(", ")}]`;
}

function nobody() {
  return "ARRAY[]::uuid[]";
}

function ownersAlone() {
  return { readers: only("ownerId"), changers: only("ownerId") };
}

function milestone(column: string) {
  return `ARRAY(SELECT m."${column}" FROM "Milestone" m WHERE m."id" = t."milestoneId")`;
}

function ofMilestone(column: string) {
  return { readers: milestone(column), changers: milestone(column) };
}

/** The mentors to whom a milestone is shown so far: by itself, or else with its steps and areas, which name none. */
function shownTo(id: string, level: "SUMMARY" | "READ") {
  const live = `g."mentorshipId" = m."id" AND (g."expiresAt" IS NULL OR g."expiresAt" > now())`;
  return mentors(`m."menteeId" = (SELECT o."ownerId" FROM "Milestone" o WHERE o."id" = ${id}) AND CASE
    WHEN EXISTS (SELECT FROM "Grant" g WHERE ${live} AND g."milestoneId" = ${id})
    THEN EXISTS (SELECT FROM "Grant" g WHERE ${live} AND g."milestoneId" = ${id} AND g."level" >= '${level}')
    ELSE EXISTS (SELECT FROM "Grant" g WHERE ${live} AND g."level" >= 'READ' AND (
      g."stepKey" IN (SELECT a."stepKey" FROM "MilestoneActivity" l
        JOIN "Succession" s ON s."toVersion" = u."roadmapVersion" AND s."fromKey" = l."activityKey"
        JOIN "Activity" a ON a."roadmapVersion" = s."toVersion" AND a."key" = s."toKey" WHERE l."milestoneId" = ${id})
      OR g."areaKey" IN (SELECT k."areaKey" FROM "MilestoneSkill" l
        JOIN "Skill" k ON k."key" = l."skillKey" AND k."roadmapVersion" = u."roadmapVersion" WHERE l."milestoneId" = ${id})))
    END`);
}

/** Whoever wrote it, and whoever it was sent to. */
function ofInvitation() {
  const both = `ARRAY(SELECT i."inviterId" FROM "Invitation" i WHERE i."id" = t."invitationId")
    || ARRAY(SELECT u."id" FROM "Invitation" i JOIN "User" u ON u."email" = i."email" WHERE i."id" = t."invitationId")`;
  return { readers: both, changers: both };
}

/** Both sides of it, while it lasts or waits for a signature. */
function ofMentorship() {
  const side = (
    column: string,
  ) => `ARRAY(SELECT m."${column}" FROM "Mentorship" m JOIN "User" u ON u."id" = m."menteeId"
    WHERE m."id" = t."mentorshipId" AND m."state" IN ('PROPOSED', 'ACTIVE', 'PAUSED', 'ENDING')
    AND (m."overAt" IS NULL OR m."overAt" > now()) AND u."eraseAt" IS NULL)`;
  const both = `${side("menteeId")} || ${side("mentorId")}`;
  return { readers: both, changers: both };
}

/** Who asked and, while they mentor them and it was not taken back, who was asked. */
function ofRequest(where: string) {
  const both = `ARRAY(SELECT r."requesterId" FROM "ReviewRequest" r WHERE ${where}) || ARRAY(${judges(where)})`;
  return { readers: both, changers: both };
}

/** The mentee; the mentor while they mentor; and after that the mentor of what they wrote themselves. Each changes their own. */
function ofPost(where: string) {
  const posts = (column: string, of = "TRUE") =>
    `ARRAY(SELECT p."${column}" FROM "Post" p WHERE ${where} AND ${of})`;
  const live = mentors(`m."id" IN (SELECT p."mentorshipId" FROM "Post" p WHERE ${where})`);
  return {
    readers: `${posts("menteeId")} || ${posts("mentorId", 'p."byMentor"')} || ARRAY(${live})`,
    changers: `${posts("menteeId", 'NOT p."byMentor"')} || ${posts("mentorId", 'p."byMentor"')}`,
  };
}

function judges(where: string) {
  return `SELECT r."reviewerId" FROM "ReviewRequest" r JOIN "Mentorship" m ON m."id" = r."mentorshipId"
    JOIN "User" u ON u."id" = m."menteeId"
    WHERE ${where} AND r."state" <> 'WITHDRAWN' AND m."state" IN ('ACTIVE', 'PAUSED', 'ENDING') AND (m."overAt" IS NULL OR m."overAt" > now()) AND u."eraseAt" IS NULL`;
}

/** Those who mentor now, and whose mentee is not leaving. */
function mentors(where: string) {
  return `SELECT m."mentorId" FROM "Mentorship" m JOIN "User" u ON u."id" = m."menteeId"
    WHERE ${where} AND m."state" IN ('ACTIVE', 'PAUSED', 'ENDING') AND (m."overAt" IS NULL OR m."overAt" > now()) AND u."eraseAt" IS NULL`;
}

/** Themselves; whom they mentor or once did; whom they are or once were mentored by; whom they invited. */
function nameReaders() {
  return `${only("id")}
    || ARRAY(SELECT m."menteeId" FROM "Mentorship" m WHERE m."mentorId" = t."id")
    || ARRAY(SELECT m."mentorId" FROM "Mentorship" m WHERE m."menteeId" = t."id" AND t."eraseAt" IS NULL)
    || ARRAY(SELECT u."id" FROM "Invitation" i JOIN "User" u ON u."email" = i."email" WHERE i."inviterId" = t."id")`;
}
