-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('HARASSMENT', 'DISCRIMINATION', 'CONFIDENTIAL', 'SPAM', 'OTHER');

-- AlterEnum
ALTER TYPE "NoticeKind" ADD VALUE 'POST_WRITTEN';

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "menteeId" UUID NOT NULL,
    "mentorId" UUID,
    "mentorshipId" UUID,
    "requestId" UUID,
    "byMentor" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostVersion" (
    "id" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PostVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerThread" (
    "id" UUID NOT NULL,
    "mentorId" UUID NOT NULL,
    "posts" INTEGER NOT NULL,

    CONSTRAINT "FormerThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "reporterId" UUID,
    "authorId" UUID NOT NULL,
    "postId" UUID,
    "reason" "ReportReason" NOT NULL,
    "words" TEXT,
    "texts" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrivateNote" (
    "id" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "mentorshipId" UUID,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PrivateNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Post_menteeId_mentorId_createdAt_idx" ON "Post"("menteeId", "mentorId", "createdAt");

-- CreateIndex
CREATE INDEX "Post_mentorId_idx" ON "Post"("mentorId");

-- CreateIndex
CREATE INDEX "Post_mentorshipId_createdAt_idx" ON "Post"("mentorshipId", "createdAt");

-- CreateIndex
CREATE INDEX "Post_requestId_createdAt_idx" ON "Post"("requestId", "createdAt");

-- CreateIndex
CREATE INDEX "PostVersion_postId_idx" ON "PostVersion"("postId");

-- CreateIndex
CREATE INDEX "FormerThread_mentorId_idx" ON "FormerThread"("mentorId");

-- CreateIndex
CREATE INDEX "Report_reporterId_idx" ON "Report"("reporterId");

-- CreateIndex
CREATE INDEX "Report_authorId_idx" ON "Report"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_postId_reporterId_key" ON "Report"("postId", "reporterId");

-- CreateIndex
CREATE INDEX "PrivateNote_authorId_idx" ON "PrivateNote"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "PrivateNote_mentorshipId_authorId_key" ON "PrivateNote"("mentorshipId", "authorId");

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_menteeId_fkey" FOREIGN KEY ("menteeId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReviewRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostVersion" ADD CONSTRAINT "PostVersion_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerThread" ADD CONSTRAINT "FormerThread_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateNote" ADD CONSTRAINT "PrivateNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateNote" ADD CONSTRAINT "PrivateNote_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say
ALTER TABLE "Post" ADD CONSTRAINT "only_what_is_removed_is_empty" CHECK (("text" = '') = ("removedAt" IS NOT NULL));
ALTER TABLE "Post" ADD CONSTRAINT "nobody_writes_to_themselves" CHECK ("menteeId" <> "mentorId");
ALTER TABLE "PostVersion" ADD CONSTRAINT "an_earlier_text_is_written" CHECK ("text" <> '');
ALTER TABLE "FormerThread" ADD CONSTRAINT "somebody_wrote" CHECK ("posts" > 0);
ALTER TABLE "Report" ADD CONSTRAINT "nobody_reports_themselves" CHECK ("reporterId" <> "authorId");
ALTER TABLE "Report" ADD CONSTRAINT "a_report_holds_a_copy" CHECK (cardinality("texts") > 0);
ALTER TABLE "PrivateNote" ADD CONSTRAINT "a_private_note_is_written" CHECK ("text" <> '');
