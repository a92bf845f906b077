-- DropForeignKey
ALTER TABLE "ReviewRequest" DROP CONSTRAINT "ReviewRequest_mentorshipId_fkey";

-- DropForeignKey
ALTER TABLE "ReviewRequest" DROP CONSTRAINT "ReviewRequest_reviewerId_fkey";

-- DropForeignKey
ALTER TABLE "SkillRating" DROP CONSTRAINT "SkillRating_raterId_fkey";

-- AlterTable
ALTER TABLE "ReviewRequest" ALTER COLUMN "reviewerId" DROP NOT NULL,
ALTER COLUMN "mentorshipId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SkillRating" ALTER COLUMN "raterId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "eraseAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "FormerVerdict" (
    "id" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "kind" "VerdictKind" NOT NULL,
    "note" TEXT,
    "points" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerVerdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormerVerdict_reviewerId_createdAt_idx" ON "FormerVerdict"("reviewerId", "createdAt");

-- CreateIndex
CREATE INDEX "Invitation_inviterId_idx" ON "Invitation"("inviterId");

-- CreateIndex
CREATE INDEX "Invitation_inviteeId_idx" ON "Invitation"("inviteeId");

-- CreateIndex
CREATE INDEX "ReviewRequest_milestoneId_idx" ON "ReviewRequest"("milestoneId");

-- CreateIndex
CREATE INDEX "User_eraseAt_idx" ON "User"("eraseAt");

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "ReviewRequest_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerVerdict" ADD CONSTRAINT "FormerVerdict_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRating" ADD CONSTRAINT "SkillRating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What waits, waits for somebody: whoever is erased leaves nothing waiting behind.
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "somebody_is_waited_for" CHECK ("state" <> 'WAITING' OR ("reviewerId" IS NOT NULL AND "mentorshipId" IS NOT NULL));
