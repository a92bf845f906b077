-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "supersededAt" TIMESTAMPTZ(3);

-- Every verdict that a later judgement followed. One that could not judge followed nothing.
UPDATE "Verdict" v SET "supersededAt" = (
  SELECT min(later."createdAt") FROM "ReviewRequest" own
  JOIN "ReviewRequest" other ON other."milestoneId" = own."milestoneId"
  JOIN "Verdict" later ON later."requestId" = other."id" AND later."kind" <> 'CANNOT_JUDGE'
  WHERE own."id" = v."requestId" AND other."version" > own."version"
);
