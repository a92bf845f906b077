-- Those that were asked before there were agreements were promised nothing: they count five days, as agreements usually do.
ALTER TABLE "ReviewRequest" ADD COLUMN "promisedBy" DATE;
UPDATE "ReviewRequest" SET "promisedBy" = "waitingSince"::date + 5;
ALTER TABLE "ReviewRequest" ALTER COLUMN "promisedBy" SET NOT NULL;

DROP INDEX "ReviewRequest_reviewerId_state_waitingSince_idx";
CREATE INDEX "ReviewRequest_reviewerId_state_promisedBy_id_idx" ON "ReviewRequest"("reviewerId", "state", "promisedBy", "id");
DROP INDEX "ReviewRequest_mentorshipId_idx";
CREATE INDEX "ReviewRequest_mentorshipId_state_promisedBy_idx" ON "ReviewRequest"("mentorshipId", "state", "promisedBy");
