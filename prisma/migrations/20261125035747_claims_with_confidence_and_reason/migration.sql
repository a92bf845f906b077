-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('GUESS', 'FAIRLY_SURE', 'SURE');

-- AlterTable
ALTER TABLE "SkillRating" ADD COLUMN     "confidence" "Confidence",
ADD COLUMN     "proof" TEXT,
ADD COLUMN     "reason" TEXT;

-- Only of themselves does somebody say how sure they are; a mentor says a level and no more.
ALTER TABLE "SkillRating" ADD CONSTRAINT "only_claims_have_words" CHECK (
  "raterId" = "ownerId" OR ("confidence" IS NULL AND "proof" IS NULL AND "reason" IS NULL)
);

-- What was said stays said: a rating is only followed by a newer one. Whose it is may still be forgotten.
CREATE FUNCTION "refuse_new_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A rating is never changed, only followed by a newer one.';
END $$;
CREATE TRIGGER "said_stays_said" BEFORE UPDATE OF "roadmapVersion", "skillKey", "level", "confidence", "proof", "reason", "createdAt"
  ON "SkillRating" FOR EACH ROW EXECUTE FUNCTION "refuse_new_words"();
