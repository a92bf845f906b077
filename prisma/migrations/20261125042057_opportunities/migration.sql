-- CreateEnum
CREATE TYPE "OpportunityState" AS ENUM ('SPOTTED', 'ASKED', 'LATER', 'YES', 'NO', 'DONE');

-- CreateTable
CREATE TABLE "Opportunity" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "activityKey" TEXT,
    "roadmapVersion" INTEGER,
    "ask" TEXT NOT NULL,
    "state" "OpportunityState" NOT NULL DEFAULT 'SPOTTED',
    "asks" INTEGER NOT NULL DEFAULT 0,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askAgainOn" DATE,
    "answer" TEXT,
    "milestoneId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Opportunity_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Opportunity_milestoneId_key" ON "Opportunity"("milestoneId");

-- CreateIndex
CREATE INDEX "Opportunity_ownerId_state_since_idx" ON "Opportunity"("ownerId", "state", "since");

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_roadmapVersion_activityKey_fkey" FOREIGN KEY ("roadmapVersion", "activityKey") REFERENCES "Activity"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say
ALTER TABLE "Opportunity" ADD CONSTRAINT "an_opportunity_has_a_name_and_somebody_to_ask" CHECK ("title" <> '' AND "who" <> '');
ALTER TABLE "Opportunity" ADD CONSTRAINT "later_has_a_day" CHECK (("state" = 'LATER') = ("askAgainOn" IS NOT NULL));
ALTER TABLE "Opportunity" ADD CONSTRAINT "what_was_asked_for_was_asked" CHECK (("state" = 'SPOTTED') = ("asks" = 0));
ALTER TABLE "Opportunity" ADD CONSTRAINT "only_what_is_done_has_evidence" CHECK ("milestoneId" IS NULL OR "state" = 'DONE');
ALTER TABLE "Opportunity" ADD CONSTRAINT "an_activity_is_of_a_version" CHECK (("activityKey" IS NULL) = ("roadmapVersion" IS NULL));
