import "server-only";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { PatientPg } from "@/lib/patience";

/** What a mutation of a small room (audit, mail, limits) takes, so that its row stands or falls with the change. */
export type Transaction = Prisma.TransactionClient;

const open = () =>
  new PrismaClient({
    adapter: new PatientPg(env.DATABASE_URL),
    transactionOptions: { maxWait: 4000, timeout: 5000 },
  });

// Next reloads modules in development; one client must survive the reloads.
const kept = globalThis as { prisma?: PrismaClient };
export const prisma = (kept.prisma ??= open());

/** Whether a unique index refused the row. */
export const isDuplicate = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
