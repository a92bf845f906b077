-- CreateTable
CREATE TABLE "MilestoneDraft" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MilestoneDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MilestoneDraft_ownerId_updatedAt_idx" ON "MilestoneDraft"("ownerId", "updatedAt");

-- AddForeignKey
ALTER TABLE "MilestoneDraft" ADD CONSTRAINT "MilestoneDraft_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
