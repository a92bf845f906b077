import "server-only";
import type { Transaction } from "@/lib/db";

export type NewMail = {
  to: string;
  subject: string;
  text: string;
  /** The member it tells of: when they are erased, so is it. */
  memberId?: string;
};

/** Puts a mail into the outbox, in the transaction of what it tells: no event without its mail, no mail without its event. */
export const post = (tx: Transaction, mail: NewMail) => tx.mail.create({ data: mail, select: { id: true } });

/** Of whoever is erased nothing is left to be sent to, or read at, their address. */
export const eraseMailTo = (tx: Transaction, address: string) =>
  tx.mail.deleteMany({ where: { to: address } });
