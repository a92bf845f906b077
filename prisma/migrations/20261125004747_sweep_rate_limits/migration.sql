-- CreateIndex
CREATE INDEX "RateLimit_expiresAt_idx" ON "RateLimit"("expiresAt");

-- Keys held e-mail addresses and network addresses; from now on they are fingerprints. Nobody loses more than a count.
DELETE FROM "RateLimit";
