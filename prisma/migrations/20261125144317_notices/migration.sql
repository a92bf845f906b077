-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('REVIEW_REQUESTED', 'REQUEST_WITHDRAWN', 'VERDICT_GIVEN', 'INVITATION_ANSWERED', 'MENTORSHIP_ENDED', 'WAIVER_CHANGED', 'WEEK_SHOWN');

-- CreateEnum
CREATE TYPE "MailChoice" AS ENUM ('NOW', 'DAILY', 'WEEKLY', 'OFF');

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "unsubscribe" TEXT;

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "key" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "href" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3),
    "mailDueAt" TIMESTAMPTZ(3),
    "mailId" UUID,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeChoice" (
    "memberId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "mail" "MailChoice" NOT NULL,

    CONSTRAINT "NoticeChoice_pkey" PRIMARY KEY ("memberId","kind")
);

-- CreateTable
CREATE TABLE "QuietHours" (
    "memberId" UUID NOT NULL,
    "from" INTEGER NOT NULL,
    "until" INTEGER NOT NULL,

    CONSTRAINT "QuietHours_pkey" PRIMARY KEY ("memberId")
);

-- CreateIndex
CREATE INDEX "Notice_memberId_id_idx" ON "Notice"("memberId", "id");

-- CreateIndex
CREATE INDEX "unread_notices" ON "Notice"("memberId", "href") WHERE ("seenAt" IS NULL);

-- CreateIndex
CREATE INDEX "notices_to_mail" ON "Notice"("mailDueAt") WHERE ("mailDueAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Notice_actorId_idx" ON "Notice"("actorId");

-- CreateIndex
CREATE INDEX "Notice_mailId_idx" ON "Notice"("mailId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_memberId_kind_key_key" ON "Notice"("memberId", "kind", "key");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeChoice" ADD CONSTRAINT "NoticeChoice_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuietHours" ADD CONSTRAINT "QuietHours_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Notice" ADD CONSTRAINT "nobody_is_told_of_their_own_doing" CHECK ("memberId" <> "actorId");
ALTER TABLE "Notice" ADD CONSTRAINT "what_was_read_is_not_mailed" CHECK ("seenAt" IS NULL OR "mailDueAt" IS NULL);
ALTER TABLE "Notice" ADD CONSTRAINT "leads_to_a_page_of_ours" CHECK ("href" ~ '^/[^/\\]');
ALTER TABLE "QuietHours" ADD CONSTRAINT "hours_of_a_day" CHECK ("from" BETWEEN 0 AND 23 AND "until" BETWEEN 0 AND 23);
