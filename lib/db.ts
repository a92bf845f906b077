import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";

/** What a mutation of a small room (audit, mail, limits) takes, so that its row stands or falls with the change. */
export type Transaction = Prisma.TransactionClient;

/** pg waits for ever by default; an honest outage answers within seconds. */
const patience = { connectionTimeoutMillis: 2000, statement_timeout: 2500, query_timeout: 3000 };

const open = () =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: env.DATABASE_URL, ...patience }),
    transactionOptions: { maxWait: 3000, timeout: 5000 },
  });

// Next reloads modules in development; one client must survive the reloads.
const kept = globalThis as { prisma?: PrismaClient };
export const prisma = (kept.prisma ??= open());

/** Whether a unique index refused the row. */
export const isDuplicate = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
