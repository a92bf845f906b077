-- AlterTable
ALTER TABLE "Entry" ADD COLUMN     "activityKey" TEXT,
ADD COLUMN     "address" TEXT,
ADD COLUMN     "afterKey" TEXT,
ADD COLUMN     "heading" TEXT;

ALTER TABLE "Entry" ADD CONSTRAINT "an_address_is_on_the_web" CHECK ("address" ~ '^https?://');
