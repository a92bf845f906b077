import "server-only";
import { prisma } from "@/lib/db";

/** How many at once: whoever sets it off waits for it. */
const BATCH = 100;

/**
 * Removes counts whose window is over, as many as one go takes. Each window that begins sets it off, so that the table
 * holds little more than what is counted now. Skips what somebody is counting at this moment. Its clock is the
 * database's, as with everything that is counted there.
 */
export const clearPastAttempts = () => prisma.$executeRaw`
  DELETE FROM "RateLimit" WHERE "key" IN (
    SELECT "key" FROM "RateLimit" WHERE "expiresAt" < now() LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;
