import "server-only";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { queueMail } from "@/lib/mail/sender";

export type NewMail = {
  to: string;
  subject: string;
  /** Paragraphs, with an empty line between two; a link of ours on a line of its own becomes a button. */
  text: string;
  /** The member it tells of: when they are erased, so is it. */
  memberId?: string;
  /** The token with which its reader ends mails like it. What an account needs has none. */
  unsubscribe?: string;
};

/**
 * Puts a mail into the outbox, in the transaction of what it tells: no event without its mail, no mail without its event.
 * Where no mail server is set up it stays there, to be read.
 */
export async function post(tx: Transaction, mail: NewMail) {
  const { id } = await tx.mail.create({ data: mail, select: { id: true } });
  if (env.SMTP_URL) await queueMail(tx, id);
  return { id };
}

/** Of whoever is erased nothing is left to be sent to, or read at, their address. */
export const eraseMailTo = (tx: Transaction, address: string) =>
  tx.mail.deleteMany({ where: { to: address } });
