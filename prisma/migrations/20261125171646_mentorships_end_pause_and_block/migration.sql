-- CreateEnum
CREATE TYPE "RestReason" AS ENUM ('NO_TIME', 'AWAY', 'NOTHING_NOW', 'OTHER', 'QUIET');

-- DropIndex
DROP INDEX "one_live_mentorship_per_pair";

-- An end has a date before it has come, from now on.
ALTER TABLE "Mentorship" DROP CONSTRAINT "an_end_has_a_date";

-- A new type, because a value that was added cannot be used in the same transaction.
ALTER TYPE "MentorshipState" RENAME TO "MentorshipState_old";
CREATE TYPE "MentorshipState" AS ENUM ('PROPOSED', 'ACTIVE', 'PAUSED', 'ENDING', 'ENDED', 'BLOCKED');
ALTER TABLE "Mentorship" ALTER COLUMN "state" DROP DEFAULT;
ALTER TABLE "Mentorship" ALTER COLUMN "state" TYPE "MentorshipState" USING ("state"::text::"MentorshipState");
ALTER TABLE "Mentorship" ALTER COLUMN "state" SET DEFAULT 'ACTIVE';
DROP TYPE "MentorshipState_old";

-- AlterTable
ALTER TABLE "Mentorship" RENAME COLUMN "endedAt" TO "overAt";
ALTER TABLE "Mentorship" ADD COLUMN     "heardAt" TIMESTAMPTZ(3),
ADD COLUMN     "wrapUpAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "menteesTaken" INTEGER NOT NULL DEFAULT 5;

-- CreateTable
CREATE TABLE "MentorshipPause" (
    "id" UUID NOT NULL,
    "mentorshipId" UUID NOT NULL,
    "reason" "RestReason" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MentorshipPause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuietTold" (
    "mentorshipId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "QuietTold_pkey" PRIMARY KEY ("mentorshipId","since","days")
);

-- CreateTable
CREATE TABLE "Block" (
    "blockerId" UUID NOT NULL,
    "blockedId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("blockerId","blockedId")
);

-- CreateIndex
CREATE INDEX "MentorshipPause_mentorshipId_endsAt_idx" ON "MentorshipPause"("mentorshipId", "endsAt");

-- CreateIndex
CREATE INDEX "Block_blockedId_idx" ON "Block"("blockedId");

-- CreateIndex
CREATE INDEX "Mentorship_overAt_idx" ON "Mentorship"("overAt");

-- CreateIndex
CREATE UNIQUE INDEX "one_live_mentorship_per_pair" ON "Mentorship"("menteeId", "mentorId") WHERE (state <> ALL (ARRAY['ENDED'::"MentorshipState", 'BLOCKED'::"MentorshipState"]));

-- AddForeignKey
ALTER TABLE "MentorshipPause" ADD CONSTRAINT "MentorshipPause_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuietTold" ADD CONSTRAINT "QuietTold_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockerId_fkey" FOREIGN KEY ("blockerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_blockedId_fkey" FOREIGN KEY ("blockedId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What runs and has an agreed end begins to end by itself, on the day after it.
UPDATE "Mentorship" m SET
  "wrapUpAt" = (a."endsOn" + 1)::timestamp AT TIME ZONE u."timeZone",
  "overAt" = ((a."endsOn" + 1)::timestamp AT TIME ZONE u."timeZone") + interval '7 days'
FROM "Agreement" a, "User" u
WHERE a."mentorshipId" = m."id" AND u."id" = m."menteeId" AND m."state" = 'ACTIVE' AND a."endsOn" IS NOT NULL
  AND a."menteeSignedAt" IS NOT NULL AND a."mentorSignedAt" IS NOT NULL
  AND a."number" = (SELECT max(b."number") FROM "Agreement" b WHERE b."mentorshipId" = m."id"
    AND b."menteeSignedAt" IS NOT NULL AND b."mentorSignedAt" IS NOT NULL);

ALTER TABLE "Mentorship"
  ADD CONSTRAINT "over_at_a_moment" CHECK ("state" NOT IN ('PROPOSED', 'ENDING', 'ENDED', 'BLOCKED') OR "overAt" IS NOT NULL),
  ADD CONSTRAINT "wraps_up_until_it_is_over" CHECK ("wrapUpAt" IS NULL OR "overAt" IS NOT NULL);

ALTER TABLE "MentorshipPause" ADD CONSTRAINT "rests_forwards" CHECK ("endsAt" >= "startedAt");

ALTER TABLE "QuietTold" ADD CONSTRAINT "told_of_30_and_60_days" CHECK ("days" IN (30, 60));

ALTER TABLE "Block" ADD CONSTRAINT "blocks_somebody_else" CHECK ("blockerId" <> "blockedId");

ALTER TABLE "User" ADD CONSTRAINT "takes_a_number_of_mentees" CHECK ("menteesTaken" BETWEEN 0 AND 1000);
