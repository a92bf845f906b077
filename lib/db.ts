import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
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

/** What a change holds its person with: most only hold them here; a new address has them to itself from the start. */
const HOLDS = { here: Prisma.sql`FOR KEY SHARE`, alone: Prisma.sql`FOR UPDATE` };

/**
 * A change by the viewer, whole or not at all. The person is held first: whoever asked to be deleted changes nothing any
 * more, and whoever is being erased is waited for, so that nothing of theirs is written behind the back of the erasure.
 */
export const onBehalfOf = <Result>(
  { id }: Pick<Viewer, "id">,
  change: (tx: Transaction) => Promise<Result>,
  hold: keyof typeof HOLDS = "here",
): Promise<Result> =>
  prisma.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "User" WHERE "id" = ${id}::uuid AND "eraseAt" IS NULL ${HOLDS[hold]}`;
    if (!held) throw new Refusal("Your account is being deleted, so nothing was saved.");
    return change(tx);
  });

/** Whether a unique index refused the row. */
export const isDuplicate = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
