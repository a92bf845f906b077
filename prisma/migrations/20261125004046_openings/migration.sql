-- CreateTable
CREATE TABLE "Opening" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "readerId" UUID,
    "itemId" UUID NOT NULL,
    "requestId" UUID,
    "title" TEXT,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Opening_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Opening_ownerId_id_idx" ON "Opening"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Opening_readerId_idx" ON "Opening"("readerId");

-- CreateIndex
CREATE INDEX "Opening_requestId_idx" ON "Opening"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "Opening_itemId_readerId_hour_key" ON "Opening"("itemId", "readerId", "hour");

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReviewRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;


ALTER TABLE "Opening" ADD CONSTRAINT "nobody_is_told_of_themselves" CHECK ("ownerId" <> "readerId");
ALTER TABLE "Opening" ADD CONSTRAINT "within_its_hour" CHECK ("hour" <= "firstAt" AND "firstAt" <= "lastAt" AND "lastAt" < "hour" + interval '1 hour');
