-- CreateTable
CREATE TABLE "RoadmapMove" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "fromVersion" INTEGER NOT NULL,
    "toVersion" INTEGER NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoadmapMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Succession" (
    "toVersion" INTEGER NOT NULL,
    "fromKey" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "fromVersion" INTEGER NOT NULL,

    CONSTRAINT "Succession_pkey" PRIMARY KEY ("toVersion","fromKey","toKey")
);

-- CreateIndex
CREATE INDEX "RoadmapMove_ownerId_movedAt_idx" ON "RoadmapMove"("ownerId", "movedAt");

-- AddForeignKey
ALTER TABLE "RoadmapMove" ADD CONSTRAINT "RoadmapMove_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_toVersion_toKey_fkey" FOREIGN KEY ("toVersion", "toKey") REFERENCES "Activity"("roadmapVersion", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- Forwards only, and nobody goes over twice at once.
ALTER TABLE "RoadmapMove" ADD CONSTRAINT "RoadmapMove_forwards" CHECK ("toVersion" > "fromVersion");
CREATE UNIQUE INDEX "one_move_to_a_version" ON "RoadmapMove"("ownerId", "toVersion") WHERE "undoneAt" IS NULL;
