import "server-only";
import type { Transaction } from "@/lib/db";

/** Puts a mail into the outbox, in the transaction of what it tells: no event without its mail, no mail without its event. */
export const post = (tx: Transaction, mail: { to: string; subject: string; text: string }) =>
  tx.mail.create({ data: mail, select: { id: true } });
