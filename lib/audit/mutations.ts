import "server-only";
import type { Transaction } from "@/lib/db";

export type Change = {
  actorId: string | null;
  /** What was done, as the mutation is named. */
  verb: string;
  /** The model and the row it was done to. */
  subject: string;
  subjectId: string;
  /** Names of the changed fields, never their values. */
  fields?: string[];
  /** Of what goes through stages: the one it left, and the one it is in since. */
  from?: string;
  to?: string;
};

/** One row per change, in the change's own transaction. A trigger refuses to alter or remove it. */
export const record = (tx: Transaction, { fields = [], ...change }: Change) =>
  tx.auditEntry.create({ data: { ...change, fields }, select: { id: true } });
