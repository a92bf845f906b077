-- CreateEnum
CREATE TYPE "GrantLevel" AS ENUM ('NONE', 'SUMMARY', 'READ', 'COMMENT', 'REVIEW');

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "mentorshipId" UUID NOT NULL,
    "stepKey" TEXT,
    "areaKey" TEXT,
    "milestoneId" UUID,
    "level" "GrantLevel" NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Grant_milestoneId_idx" ON "Grant"("milestoneId");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_mentorshipId_stepKey_key" ON "Grant"("mentorshipId", "stepKey");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_mentorshipId_areaKey_key" ON "Grant"("mentorshipId", "areaKey");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_mentorshipId_milestoneId_key" ON "Grant"("mentorshipId", "milestoneId");

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Grant"
  ADD CONSTRAINT "of_one_thing" CHECK (num_nonnulls("stepKey", "areaKey", "milestoneId") = 1),
  ADD CONSTRAINT "hides_a_milestone_for_good" CHECK ("level" <> 'NONE' OR ("milestoneId" IS NOT NULL AND "expiresAt" IS NULL));

-- The two ticks, carried over: a summary of all steps, a summary of all areas of skills, and nothing of any milestone.
INSERT INTO "Grant" ("id", "mentorshipId", "stepKey", "level", "grantedAt")
SELECT gen_random_uuid(), m."id", s."key", 'SUMMARY', m."startedAt"
FROM "Mentorship" m CROSS JOIN (SELECT DISTINCT "key" FROM "Step") s
WHERE m."sharesSteps" AND m."state"::text NOT IN ('ENDED', 'BLOCKED');

INSERT INTO "Grant" ("id", "mentorshipId", "areaKey", "level", "grantedAt")
SELECT gen_random_uuid(), m."id", a."key", 'SUMMARY', m."startedAt"
FROM "Mentorship" m CROSS JOIN (SELECT DISTINCT "key" FROM "SkillArea") a
WHERE m."sharesSkills" AND m."state"::text NOT IN ('ENDED', 'BLOCKED');

ALTER TABLE "Mentorship" DROP COLUMN "sharesSkills", DROP COLUMN "sharesSteps";

ALTER TABLE "Invitation"
  ADD COLUMN "skillsLevel" "GrantLevel" NOT NULL DEFAULT 'SUMMARY',
  ADD COLUMN "stepsLevel" "GrantLevel" NOT NULL DEFAULT 'SUMMARY';
UPDATE "Invitation" SET "stepsLevel" = 'NONE' WHERE NOT "sharesSteps";
UPDATE "Invitation" SET "skillsLevel" = 'NONE' WHERE NOT "sharesSkills";
ALTER TABLE "Invitation" DROP COLUMN "sharesSkills", DROP COLUMN "sharesSteps";

-- AlterTable
ALTER TABLE "Opening" ADD COLUMN     "milestoneId" UUID;

-- CreateIndex
CREATE INDEX "Opening_milestoneId_idx" ON "Opening"("milestoneId");

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;
