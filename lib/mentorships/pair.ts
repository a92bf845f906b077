import "server-only";
import type { Transaction } from "@/lib/db";

/** What two people begin and what parts them is done one after the other, whoever of them does it. */
export const holdPair = (tx: Transaction, one: string, other: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${[one, other].toSorted().join()}, 0))`;
