-- CreateTable
CREATE TABLE "EarlyStart" (
    "ownerId" UUID NOT NULL,
    "stepKey" TEXT NOT NULL,
    "roadmapVersion" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EarlyStart_pkey" PRIMARY KEY ("ownerId","stepKey")
);

-- CreateTable
CREATE TABLE "Waiver" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "mentorId" UUID,
    "roadmapVersion" INTEGER NOT NULL,
    "stepKey" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "Waiver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Waiver_mentorId_idx" ON "Waiver"("mentorId");

-- CreateIndex
CREATE UNIQUE INDEX "one_waiver_per_step" ON "Waiver"("ownerId", "stepKey") WHERE ("takenBackAt" IS NULL);

-- AddForeignKey
ALTER TABLE "EarlyStart" ADD CONSTRAINT "EarlyStart_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlyStart" ADD CONSTRAINT "EarlyStart_roadmapVersion_stepKey_fkey" FOREIGN KEY ("roadmapVersion", "stepKey") REFERENCES "Step"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_roadmapVersion_stepKey_fkey" FOREIGN KEY ("roadmapVersion", "stepKey") REFERENCES "Step"("roadmapVersion", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say
ALTER TABLE "Waiver" ADD CONSTRAINT "a_waiver_is_written" CHECK ("text" <> '');
ALTER TABLE "Waiver" ADD CONSTRAINT "nobody_waives_their_own" CHECK ("ownerId" <> "mentorId");
ALTER TABLE "EarlyStart" ADD CONSTRAINT "an_early_start_says_why" CHECK ("reason" <> '');
