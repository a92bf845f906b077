import { PrismaClient } from "@/lib/generated/prisma/client";
import { PatientPg } from "@/lib/patience";

/**
 * The rooms' database client, with time to spare: a machine that pauses for two seconds is no outage to whoever tests
 * something else. How long people wait is the question of tests/outage alone.
 */
(globalThis as { prisma?: PrismaClient }).prisma = new PrismaClient({
  adapter: new PatientPg(process.env.DATABASE_URL!, {
    connectionTimeoutMillis: 20_000,
    statement_timeout: 25_000,
    query_timeout: 25_000,
  }),
  transactionOptions: { maxWait: 25_000, timeout: 25_000 },
});
