import "server-only";
import { fromPrisma, PgBoss } from "pg-boss";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { QUEUE } from "@/lib/mail/queue";

/** One more job for whoever delivers, in the caller's transaction. */
export async function queueMail(tx: Transaction, id: string) {
  const sender = await (kept.mailSender ??= open());
  await sender.send(QUEUE, { id }, { db: fromPrisma(tx) });
}

// Next reloads modules in development; one sender must survive the reloads.
const kept = globalThis as { mailSender?: Promise<PgBoss> | undefined };

/** A connection of its own tells it what queues there are. Whoever delivers looks after them. */
async function open() {
  const sender = new PgBoss({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: 2000,
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  sender.on("error", (error) => log.warn({ err: error }, "the queue of mails"));
  try {
    return await sender.start();
  } catch (error) {
    kept.mailSender = undefined;
    await sender.stop();
    throw error;
  }
}
