-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "InvitationState" AS ENUM ('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "MentorshipState" AS ENUM ('ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "MilestoneKind" AS ENUM ('DELIVERY', 'COORDINATION', 'COMMUNICATION', 'DECISION', 'LEADERSHIP', 'LEARNING');

-- CreateEnum
CREATE TYPE "MilestoneState" AS ENUM ('LOGGED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'VERIFIED');

-- CreateEnum
CREATE TYPE "Start" AS ENUM ('ENGINEER', 'PROJECT_MANAGER');

-- CreateEnum
CREATE TYPE "ActivityState" AS ENUM ('PLANNED', 'DOING', 'DONE', 'SKIPPED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('WAITING', 'DECIDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "VerdictKind" AS ENUM ('ENDORSED', 'CHANGES_REQUESTED', 'CANNOT_JUDGE');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "roadmapVersion" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "idHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "verb" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "fields" TEXT[],

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormKey" (
    "userId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "inputHash" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormKey_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "inviterId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "sharesSteps" BOOLEAN NOT NULL DEFAULT true,
    "sharesSkills" BOOLEAN NOT NULL DEFAULT true,
    "tokenHash" TEXT NOT NULL,
    "state" "InvitationState" NOT NULL DEFAULT 'SENT',
    "inviteeId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mentorship" (
    "id" UUID NOT NULL,
    "menteeId" UUID NOT NULL,
    "mentorId" UUID NOT NULL,
    "state" "MentorshipState" NOT NULL DEFAULT 'ACTIVE',
    "sharesSteps" BOOLEAN NOT NULL,
    "sharesSkills" BOOLEAN NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "Mentorship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "happenedOn" DATE NOT NULL,
    "kind" "MilestoneKind",
    "situation" TEXT,
    "role" TEXT,
    "people" TEXT,
    "outcome" TEXT,
    "measure" TEXT,
    "state" "MilestoneState" NOT NULL DEFAULT 'LOGGED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "verifiedVersion" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneActivity" (
    "milestoneId" UUID NOT NULL,
    "roadmapVersion" INTEGER NOT NULL,
    "activityKey" TEXT NOT NULL,

    CONSTRAINT "MilestoneActivity_pkey" PRIMARY KEY ("milestoneId","activityKey")
);

-- CreateTable
CREATE TABLE "MilestoneSkill" (
    "milestoneId" UUID NOT NULL,
    "roadmapVersion" INTEGER NOT NULL,
    "skillKey" TEXT NOT NULL,

    CONSTRAINT "MilestoneSkill_pkey" PRIMARY KEY ("milestoneId","skillKey")
);

-- CreateTable
CREATE TABLE "MilestoneVersion" (
    "milestoneId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "activityKeys" TEXT[],
    "skillKeys" TEXT[],
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MilestoneVersion_pkey" PRIMARY KEY ("milestoneId","number")
);

-- CreateTable
CREATE TABLE "Plan" (
    "ownerId" UUID NOT NULL,
    "start" "Start",
    "currentRole" TEXT,
    "targetRole" TEXT,
    "weeklyHours" INTEGER,
    "targetDate" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("ownerId")
);

-- CreateTable
CREATE TABLE "ActivityProgress" (
    "ownerId" UUID NOT NULL,
    "activityKey" TEXT NOT NULL,
    "roadmapVersion" INTEGER NOT NULL,
    "state" "ActivityState" NOT NULL,
    "reason" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActivityProgress_pkey" PRIMARY KEY ("ownerId","activityKey")
);

-- CreateTable
CREATE TABLE "ActivityNote" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "activityKey" TEXT NOT NULL,
    "roadmapVersion" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActivityNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewRequest" (
    "id" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "requesterId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "mentorshipId" UUID NOT NULL,
    "question" TEXT,
    "state" "RequestState" NOT NULL DEFAULT 'WAITING',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "requestId" UUID NOT NULL,
    "kind" "VerdictKind" NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("requestId")
);

-- CreateTable
CREATE TABLE "ReviewPoint" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReviewPoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Roadmap" (
    "version" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Roadmap_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Step" (
    "roadmapVersion" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "Step_pkey" PRIMARY KEY ("roadmapVersion","key")
);

-- CreateTable
CREATE TABLE "Activity" (
    "roadmapVersion" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "stepKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "proof" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "optional" BOOLEAN NOT NULL,
    "skillKeys" TEXT[],

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("roadmapVersion","key")
);

-- CreateTable
CREATE TABLE "SkillArea" (
    "roadmapVersion" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,

    CONSTRAINT "SkillArea_pkey" PRIMARY KEY ("roadmapVersion","key")
);

-- CreateTable
CREATE TABLE "Skill" (
    "roadmapVersion" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "areaKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "levels" TEXT[],

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("roadmapVersion","key")
);

-- CreateTable
CREATE TABLE "SkillRating" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "raterId" UUID NOT NULL,
    "roadmapVersion" INTEGER NOT NULL,
    "skillKey" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SkillRating_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_idx" ON "AuditEntry"("subjectId");

-- CreateIndex
CREATE INDEX "Mail_sentAt_dueAt_idx" ON "Mail"("sentAt", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "one_open_invitation_per_address" ON "Invitation"("inviterId", "email") WHERE ("state" = 'SENT');

-- CreateIndex
CREATE INDEX "Mentorship_mentorId_state_idx" ON "Mentorship"("mentorId", "state");

-- CreateIndex
CREATE INDEX "Mentorship_menteeId_state_idx" ON "Mentorship"("menteeId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "one_live_mentorship_per_pair" ON "Mentorship"("menteeId", "mentorId") WHERE ("state" = 'ACTIVE');

-- CreateIndex
CREATE INDEX "Milestone_ownerId_happenedOn_id_idx" ON "Milestone"("ownerId", "happenedOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_milestoneId_position_key" ON "Evidence"("milestoneId", "position");

-- CreateIndex
CREATE INDEX "MilestoneActivity_activityKey_idx" ON "MilestoneActivity"("activityKey");

-- CreateIndex
CREATE INDEX "ActivityNote_ownerId_activityKey_createdAt_idx" ON "ActivityNote"("ownerId", "activityKey", "createdAt");

-- CreateIndex
CREATE INDEX "ReviewRequest_reviewerId_state_createdAt_idx" ON "ReviewRequest"("reviewerId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "ReviewRequest_requesterId_state_idx" ON "ReviewRequest"("requesterId", "state");

-- CreateIndex
CREATE INDEX "ReviewRequest_mentorshipId_idx" ON "ReviewRequest"("mentorshipId");

-- CreateIndex
CREATE UNIQUE INDEX "one_open_request_per_milestone" ON "ReviewRequest"("milestoneId") WHERE ("state" = 'WAITING');

-- CreateIndex
CREATE UNIQUE INDEX "ReviewPoint_requestId_position_key" ON "ReviewPoint"("requestId", "position");

-- CreateIndex
CREATE INDEX "SkillRating_ownerId_skillKey_raterId_createdAt_idx" ON "SkillRating"("ownerId", "skillKey", "raterId", "createdAt");

-- CreateIndex
CREATE INDEX "SkillRating_raterId_idx" ON "SkillRating"("raterId");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_roadmapVersion_fkey" FOREIGN KEY ("roadmapVersion") REFERENCES "Roadmap"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormKey" ADD CONSTRAINT "FormKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_inviterId_fkey" FOREIGN KEY ("inviterId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_inviteeId_fkey" FOREIGN KEY ("inviteeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mentorship" ADD CONSTRAINT "Mentorship_menteeId_fkey" FOREIGN KEY ("menteeId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mentorship" ADD CONSTRAINT "Mentorship_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneActivity" ADD CONSTRAINT "MilestoneActivity_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneActivity" ADD CONSTRAINT "MilestoneActivity_roadmapVersion_activityKey_fkey" FOREIGN KEY ("roadmapVersion", "activityKey") REFERENCES "Activity"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneSkill" ADD CONSTRAINT "MilestoneSkill_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneSkill" ADD CONSTRAINT "MilestoneSkill_roadmapVersion_skillKey_fkey" FOREIGN KEY ("roadmapVersion", "skillKey") REFERENCES "Skill"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneVersion" ADD CONSTRAINT "MilestoneVersion_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityProgress" ADD CONSTRAINT "ActivityProgress_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityProgress" ADD CONSTRAINT "ActivityProgress_roadmapVersion_activityKey_fkey" FOREIGN KEY ("roadmapVersion", "activityKey") REFERENCES "Activity"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityNote" ADD CONSTRAINT "ActivityNote_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityNote" ADD CONSTRAINT "ActivityNote_roadmapVersion_activityKey_fkey" FOREIGN KEY ("roadmapVersion", "activityKey") REFERENCES "Activity"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_milestoneId_version_fkey" FOREIGN KEY ("milestoneId", "version") REFERENCES "MilestoneVersion"("milestoneId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_requesterId_fkey" FOREIGN KEY ("requesterId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReviewRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPoint" ADD CONSTRAINT "ReviewPoint_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Verdict"("requestId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Step" ADD CONSTRAINT "Step_roadmapVersion_fkey" FOREIGN KEY ("roadmapVersion") REFERENCES "Roadmap"("version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_roadmapVersion_stepKey_fkey" FOREIGN KEY ("roadmapVersion", "stepKey") REFERENCES "Step"("roadmapVersion", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillArea" ADD CONSTRAINT "SkillArea_roadmapVersion_fkey" FOREIGN KEY ("roadmapVersion") REFERENCES "Roadmap"("version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_roadmapVersion_areaKey_fkey" FOREIGN KEY ("roadmapVersion", "areaKey") REFERENCES "SkillArea"("roadmapVersion", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRating" ADD CONSTRAINT "SkillRating_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRating" ADD CONSTRAINT "SkillRating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRating" ADD CONSTRAINT "SkillRating_roadmapVersion_skillKey_fkey" FOREIGN KEY ("roadmapVersion", "skillKey") REFERENCES "Skill"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What must never be, whatever the code does.
ALTER TABLE "SkillRating" ADD CONSTRAINT "a_level_is_0_to_5" CHECK ("level" BETWEEN 0 AND 5);
ALTER TABLE "Skill" ADD CONSTRAINT "a_text_per_level" CHECK (cardinality("levels") = 6);
ALTER TABLE "Activity" ADD CONSTRAINT "asked_at_least_once" CHECK ("times" >= 1 AND "hours" > 0);
ALTER TABLE "Plan" ADD CONSTRAINT "hours_in_a_week" CHECK ("weeklyHours" BETWEEN 1 AND 60);
ALTER TABLE "ActivityProgress" ADD CONSTRAINT "a_skip_says_why" CHECK ("state" NOT IN ('SKIPPED', 'BLOCKED') OR "reason" IS NOT NULL);
ALTER TABLE "Milestone" ADD CONSTRAINT "a_milestone_has_a_title" CHECK ("title" <> '');
ALTER TABLE "Milestone" ADD CONSTRAINT "verified_up_to_now" CHECK ("verifiedVersion" <= "version");
ALTER TABLE "Mentorship" ADD CONSTRAINT "nobody_mentors_themselves" CHECK ("menteeId" <> "mentorId");
ALTER TABLE "Mentorship" ADD CONSTRAINT "an_end_has_a_date" CHECK (("state" = 'ENDED') = ("endedAt" IS NOT NULL));
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "nobody_judges_their_own" CHECK ("requesterId" <> "reviewerId");

-- The audit is append-only.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit is append-only.';
END $$;
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
