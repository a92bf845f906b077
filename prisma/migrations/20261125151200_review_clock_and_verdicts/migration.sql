-- AlterEnum
ALTER TYPE "RequestState" ADD VALUE 'RELEASED';
ALTER TYPE "RequestState" ADD VALUE 'UNREVIEWED';
ALTER TYPE "RequestState" ADD VALUE 'UNANSWERED';

-- AlterTable
ALTER TABLE "ReviewRequest" ADD COLUMN     "askedBackAt" TIMESTAMPTZ(3),
ADD COLUMN     "waitingSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Whatever waits has waited since it was asked.
UPDATE "ReviewRequest" SET "waitingSince" = "createdAt";

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "dispute" TEXT,
ADD COLUMN     "revokedAt" TIMESTAMPTZ(3),
ADD COLUMN     "revokedBecause" TEXT,
ADD COLUMN     "ticks" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "FormerVerdict" ADD COLUMN     "revokedBecause" TEXT;

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "requestId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "day" INTEGER NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("requestId","since","day")
);

-- DropIndex
DROP INDEX "ReviewRequest_reviewerId_state_createdAt_idx";

-- CreateIndex
CREATE INDEX "ReviewRequest_reviewerId_state_waitingSince_idx" ON "ReviewRequest"("reviewerId", "state", "waitingSince");

-- CreateIndex
CREATE INDEX "Inquiry_requestId_idx" ON "Inquiry"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "one_open_inquiry_per_request" ON "Inquiry"("requestId") WHERE ("answeredAt" IS NULL);

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReviewRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReviewRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ReviewRequest" ADD CONSTRAINT "asked_back_only_while_it_waits" CHECK ("askedBackAt" IS NULL OR ("state" = 'WAITING' AND "leaseUntil" IS NULL));
ALTER TABLE "Inquiry" ADD CONSTRAINT "answered_by_an_answer" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "Verdict" ADD CONSTRAINT "only_open_points_are_left" CHECK ("acceptedAt" IS NULL OR "kind" = 'CHANGES_REQUESTED');
ALTER TABLE "Verdict" ADD CONSTRAINT "an_endorsement_is_taken_back_for_a_reason" CHECK (
  ("revokedAt" IS NULL) = ("revokedBecause" IS NULL) AND ("revokedAt" IS NULL OR "kind" = 'ENDORSED'));
