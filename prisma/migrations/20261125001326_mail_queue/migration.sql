-- A mail that was delivered is no row any more.
DELETE FROM "Mail" WHERE "sentAt" IS NOT NULL;

-- DropIndex
DROP INDEX "Mail_sentAt_dueAt_idx";

-- AlterTable
ALTER TABLE "Mail" DROP COLUMN "attempts",
DROP COLUMN "dueAt",
DROP COLUMN "sentAt",
ADD COLUMN     "memberId" UUID;

-- CreateIndex
CREATE INDEX "Mail_memberId_idx" ON "Mail"("memberId");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt");

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
