-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "from" TEXT,
ADD COLUMN     "to" TEXT;

-- AlterTable
ALTER TABLE "ReviewRequest" ADD COLUMN     "leaseUntil" TIMESTAMPTZ(3),
ADD COLUMN     "questions" TEXT[],
ADD COLUMN     "wantedBy" DATE;

-- The one question that could be asked is the first of three.
UPDATE "ReviewRequest" SET "questions" = array_remove(ARRAY["question"], NULL);

ALTER TABLE "ReviewRequest" DROP COLUMN "question";

ALTER TABLE "ReviewRequest" ADD CONSTRAINT "at_most_three_questions" CHECK (cardinality("questions") <= 3);
ALTER TABLE "ReviewRequest" ADD CONSTRAINT "read_only_while_it_waits" CHECK ("leaseUntil" IS NULL OR "state" = 'WAITING');
