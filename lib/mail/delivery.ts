import { setTimeout as sleep } from "node:timers/promises";
import { createTransport } from "nodemailer";
import pg from "pg";

export type Delivery = { databaseUrl: string; smtpUrl: string; from: string };
type Waiting = { id: string; to: string; subject: string; text: string };

/**
 * Sends what waits in the outbox, until told to stop. A mail is claimed by moving its next attempt into the future, so
 * two processes never hold the same one, and one that dies while sending leaves it to the other.
 */
export async function keepDelivering(delivery: Delivery, signal: AbortSignal, pause = 5000) {
  while (!signal.aborted) {
    await deliver(delivery, signal).catch((error) =>
      console.error(`Mail could not be sent for now: ${error.message}`),
    );
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/** Sends everything that is due, oldest first. One mail that is refused holds up no other. */
export async function deliver({ databaseUrl, smtpUrl, from }: Delivery, signal?: AbortSignal) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  const transport = createTransport(smtpUrl, { from });
  client.on("error", () => {});
  await client.connect();
  try {
    for (let mail = await claim(client); mail && !signal?.aborted; mail = await claim(client)) {
      try {
        // The same id at every attempt: a mail that arrived twice is shown once.
        await transport.sendMail({ ...mail, messageId: `<${mail.id}@throughline>` });
        await client.query(`UPDATE "Mail" SET "sentAt" = now() WHERE "id" = $1`, [mail.id]);
      } catch (error) {
        console.error(`Mail ${mail.id} was not taken: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    transport.close();
    await client.end();
  }
}

/** 15 seconds after the first attempt, then twice as long each time; twelve attempts reach over half a day. */
async function claim(client: pg.Client) {
  const { rows } = await client.query<Waiting>(`
    UPDATE "Mail" SET "attempts" = "attempts" + 1, "dueAt" = now() + interval '15 seconds' * power(2, "attempts")
    WHERE "id" = (
      SELECT "id" FROM "Mail" WHERE "sentAt" IS NULL AND "dueAt" <= now() AND "attempts" < 12
      ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "to", "subject", "text"`);
  return rows[0];
}
