-- AlterTable
ALTER TABLE "Step" ADD COLUMN     "gate" JSONB NOT NULL DEFAULT '[]';
