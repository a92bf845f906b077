-- Whom a mail tells of, so that it is erased with them.
ALTER TABLE "Mail" ADD COLUMN IF NOT EXISTS "memberId" UUID;

CREATE INDEX IF NOT EXISTS "Mail_memberId_idx" ON "Mail"("memberId");

ALTER TABLE "Mail" DROP CONSTRAINT IF EXISTS "Mail_memberId_fkey";
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
