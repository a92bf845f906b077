-- CreateEnum
CREATE TYPE "PauseReason" AS ENUM ('HEALTH', 'FAMILY', 'WORK', 'HOLIDAY', 'OTHER');

-- CreateEnum
CREATE TYPE "SplitUnit" AS ENUM ('PERCENT', 'HOURS');

-- AlterTable
ALTER TABLE "Step" ADD COLUMN     "split" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "Pause" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "reason" "PauseReason" NOT NULL,
    "startsOn" DATE NOT NULL,
    "backOn" DATE NOT NULL,
    "returnedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WeekReview" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "progress" TEXT,
    "plans" TEXT,
    "problems" TEXT,
    "splitUnit" "SplitUnit",
    "code" DOUBLE PRECISION,
    "coordination" DOUBLE PRECISION,
    "communication" DOUBLE PRECISION,
    "strategy" DOUBLE PRECISION,
    "setAside" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WeekReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WeekShare" (
    "reviewId" UUID NOT NULL,
    "mentorshipId" UUID NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WeekShare_pkey" PRIMARY KEY ("reviewId","mentorshipId")
);

-- CreateTable
CREATE TABLE "ChallengeCheckIn" (
    "ownerId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "roadmapVersion" INTEGER NOT NULL,
    "challengeKey" TEXT NOT NULL,
    "hard" INTEGER NOT NULL,
    "note" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChallengeCheckIn_pkey" PRIMARY KEY ("ownerId","month","challengeKey")
);

-- CreateIndex
CREATE INDEX "Pause_ownerId_startsOn_idx" ON "Pause"("ownerId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "WeekReview_ownerId_monday_key" ON "WeekReview"("ownerId", "monday");

-- CreateIndex
CREATE INDEX "WeekShare_mentorshipId_idx" ON "WeekShare"("mentorshipId");

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeekReview" ADD CONSTRAINT "WeekReview_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeekShare" ADD CONSTRAINT "WeekShare_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "WeekReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeekShare" ADD CONSTRAINT "WeekShare_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeCheckIn" ADD CONSTRAINT "ChallengeCheckIn_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeCheckIn" ADD CONSTRAINT "ChallengeCheckIn_roadmapVersion_challengeKey_fkey" FOREIGN KEY ("roadmapVersion", "challengeKey") REFERENCES "Entry"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Pause" ADD CONSTRAINT "back_after_it_starts" CHECK ("startsOn" < "backOn");
ALTER TABLE "WeekReview" ADD CONSTRAINT "begins_on_a_monday" CHECK (extract(isodow FROM "monday") = 1);
ALTER TABLE "WeekReview" ADD CONSTRAINT "split_is_whole" CHECK (
  ("splitUnit" IS NULL AND num_nonnulls("code", "coordination", "communication", "strategy") = 0)
  OR ("splitUnit" IS NOT NULL AND num_nonnulls("code", "coordination", "communication", "strategy") = 4
    AND least("code", "coordination", "communication", "strategy") >= 0
    AND CASE "splitUnit" WHEN 'PERCENT' THEN abs("code" + "coordination" + "communication" + "strategy" - 100) < 0.001
      ELSE "code" + "coordination" + "communication" + "strategy" BETWEEN 0.25 AND 100 END));
ALTER TABLE "ChallengeCheckIn" ADD CONSTRAINT "hard_is_1_to_5" CHECK ("hard" BETWEEN 1 AND 5);
ALTER TABLE "ChallengeCheckIn" ADD CONSTRAINT "month_by_its_first_day" CHECK (extract(day FROM "month") = 1);
