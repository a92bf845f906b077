-- CreateTable
CREATE TABLE "Chapter" (
    "roadmapVersion" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "stepKey" TEXT,

    CONSTRAINT "Chapter_pkey" PRIMARY KEY ("roadmapVersion","key")
);

-- CreateTable
CREATE TABLE "Entry" (
    "roadmapVersion" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "chapterKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "skillKeys" TEXT[],
    "targets" JSONB NOT NULL,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("roadmapVersion","key")
);

-- AddForeignKey
ALTER TABLE "Chapter" ADD CONSTRAINT "Chapter_roadmapVersion_fkey" FOREIGN KEY ("roadmapVersion") REFERENCES "Roadmap"("version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_roadmapVersion_chapterKey_fkey" FOREIGN KEY ("roadmapVersion", "chapterKey") REFERENCES "Chapter"("roadmapVersion", "key") ON DELETE CASCADE ON UPDATE CASCADE;
