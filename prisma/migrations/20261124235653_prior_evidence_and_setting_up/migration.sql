-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "precision" "Precision" NOT NULL DEFAULT 'DAY',
ADD COLUMN     "roadmapVersion" INTEGER,
ADD COLUMN     "strengthKey" TEXT;

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "setupHidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "setupLeft" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_roadmapVersion_strengthKey_fkey" FOREIGN KEY ("roadmapVersion", "strengthKey") REFERENCES "Entry"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say
ALTER TABLE "Milestone" ADD CONSTRAINT "of_a_month_or_a_year_its_first_day" CHECK (
  CASE "precision"
    WHEN 'MONTH' THEN extract(day FROM "happenedOn") = 1
    WHEN 'YEAR' THEN extract(day FROM "happenedOn") = 1 AND extract(month FROM "happenedOn") = 1
    ELSE true
  END
);
ALTER TABLE "Milestone" ADD CONSTRAINT "a_strength_is_of_a_version" CHECK (("strengthKey" IS NULL) = ("roadmapVersion" IS NULL));
