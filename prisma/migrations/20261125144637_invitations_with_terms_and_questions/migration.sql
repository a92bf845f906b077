-- CreateEnum
CREATE TYPE "Cadence" AS ENUM ('WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY', 'WHEN_ASKED');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('FULL', 'NO_TIME', 'NOT_MY_FIELD', 'TOO_LITTLE_KNOWN', 'OTHER');

-- AlterEnum
ALTER TYPE "InvitationState" ADD VALUE 'VIEWED';
ALTER TYPE "InvitationState" ADD VALUE 'INFO_ASKED';

-- DropIndex
DROP INDEX "one_open_invitation_per_address";

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "answerDays" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "anybody" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "areaKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "cadence" "Cadence" NOT NULL DEFAULT 'WHEN_ASKED',
ADD COLUMN     "declineReason" "DeclineReason",
ADD COLUMN     "declineWords" TEXT,
ADD COLUMN     "endsOn" DATE,
ADD COLUMN     "monthlyHours" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "viewedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "InvitationQuestion" (
    "invitationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "askerId" UUID,
    "question" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "InvitationQuestion_pkey" PRIMARY KEY ("invitationId","number")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "mentorshipId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "goals" TEXT NOT NULL,
    "cadence" "Cadence" NOT NULL,
    "monthlyHours" INTEGER NOT NULL,
    "endsOn" DATE,
    "answerDays" INTEGER NOT NULL,
    "areaKeys" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "menteeSignedAt" TIMESTAMPTZ(3),
    "mentorSignedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("mentorshipId","number")
);

-- CreateIndex
CREATE INDEX "InvitationQuestion_askerId_idx" ON "InvitationQuestion"("askerId");

-- CreateIndex
CREATE UNIQUE INDEX "one_open_question_per_invitation" ON "InvitationQuestion"("invitationId") WHERE ("answeredAt" IS NULL);

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "one_open_invitation_per_address" ON "Invitation"("inviterId", "email") WHERE (state <> ALL (ARRAY['ACCEPTED'::"InvitationState", 'DECLINED'::"InvitationState", 'WITHDRAWN'::"InvitationState"]));

-- AddForeignKey
ALTER TABLE "InvitationQuestion" ADD CONSTRAINT "InvitationQuestion_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvitationQuestion" ADD CONSTRAINT "InvitationQuestion_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever declined before there were reasons gave none.
UPDATE "Invitation" SET "declineReason" = 'OTHER' WHERE "state" = 'DECLINED';

ALTER TABLE "Invitation"
  ADD CONSTRAINT "declined_with_a_reason" CHECK (("state" = 'DECLINED') = ("declineReason" IS NOT NULL)),
  ADD CONSTRAINT "words_belong_to_a_reason" CHECK ("declineWords" IS NULL OR "declineReason" IS NOT NULL),
  ADD CONSTRAINT "invited_within_bounds" CHECK ("monthlyHours" BETWEEN 1 AND 40 AND "answerDays" BETWEEN 1 AND 14);

ALTER TABLE "InvitationQuestion"
  ADD CONSTRAINT "at_most_three_questions" CHECK ("number" BETWEEN 1 AND 3),
  ADD CONSTRAINT "answered_with_words" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL));

ALTER TABLE "Agreement"
  ADD CONSTRAINT "agreed_within_bounds" CHECK ("number" > 0 AND "monthlyHours" BETWEEN 1 AND 40 AND "answerDays" BETWEEN 1 AND 14),
  ADD CONSTRAINT "somebody_signed" CHECK ("menteeSignedAt" IS NOT NULL OR "mentorSignedAt" IS NOT NULL);
