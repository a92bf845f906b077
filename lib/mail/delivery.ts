import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { PgBoss, type JobResult, type JobWithMetadata } from "pg-boss";
import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { htmlOf } from "@/lib/mail/html";
import { QUEUE } from "@/lib/mail/queue";

export type Delivery = { smtpUrl: string; from: string; origin: string };

/**
 * Sends what waits in the outbox, five mails at a time, until it is stopped. The queue's tables are there: only their
 * owner may make them. A database that does not answer is asked again.
 */
export function startDelivery({ smtpUrl, from, origin }: Delivery) {
  const transport = createTransport({ url: smtpUrl, ...caution }, { from });
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: 2000,
    max: 3,
    migrate: false,
    schedule: false,
    // Only the owner of an index may build it anew.
    reindex: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    maintenanceIntervalSeconds: 600,
  });
  boss.on(
    "error",
    seldom((error) => log.warn({ err: error }, "the queue of mails")),
  );

  const working = boss.start({ attempts: Number.MAX_SAFE_INTEGER }).then(async () => {
    const each = {
      pollingIntervalSeconds: 1,
      batchSize: 5,
      burstWhenBatchFull: true,
      perJobResults: true,
      includeMetadata: true,
    } as const;
    await boss.work<Waiting, object, typeof each>(QUEUE, each, (jobs) =>
      Promise.all(jobs.map((job) => deliver(transport, job, origin))),
    );
  });
  working.catch((error) => log.error({ err: error }, "mail is not delivered"));

  return {
    /** What is being sent gets so many milliseconds more; the rest waits for the next process. */
    async stop(patience: number) {
      await boss.stop({ timeout: patience });
      transport.close();
    },
  };
}

type Waiting = { id: string };
type Mail = { id: string; to: string; subject: string; text: string; unsubscribe: string | null };

/** A server that is slow, or asks for a file or an address in place of words, gets no further. Milliseconds. */
const caution = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 60_000,
  disableFileAccess: true,
  disableUrlAccess: true,
};

/** A mail that is not there was delivered already, or erased with its member. */
async function deliver(
  transport: Transporter,
  { id: job, data: { id }, retryCount, retryLimit }: JobWithMetadata<Waiting>,
  origin: string,
): Promise<JobResult> {
  const mail = await prisma.mail.findUnique({ where: { id } });
  if (!mail) return { id: job, status: "completed" };
  try {
    await transport.sendMail(messageOf(mail, origin));
  } catch (error) {
    const output = reasonOf(error);
    const isLast = isForGood(output) || retryCount >= retryLimit;
    log[isLast ? "error" : "warn"](
      { mail: id, attempt: retryCount + 1, ...output },
      isLast ? "mail given up" : "mail not taken",
    );
    return { id: job, status: isLast ? "deadletter" : "failed", output };
  }
  // From here on a second attempt would be a second mail with the same Message-ID.
  await prisma.mail.deleteMany({ where: { id } });
  log.info({ mail: id, attempt: retryCount + 1 }, "mail delivered");
  return { id: job, status: "completed" };
}

/** The same id at every attempt: a mail that arrived twice is shown once. */
const messageOf = ({ id, to, subject, text, unsubscribe }: Mail, origin: string) => ({
  ...{ to, subject, text, html: htmlOf({ subject, text }, origin) },
  messageId: `<${id}@${new URL(origin).hostname}>`,
  headers: { "Auto-Submitted": "auto-generated", ...(unsubscribe && unsubscribing(unsubscribe, origin)) },
});

/** RFC 8058: the mail program has a button of its own, which sends our door a POST. */
const unsubscribing = (token: string, origin: string) => ({
  "List-Unsubscribe": `<${origin}/unsubscribe?token=${token}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** What may be kept of why a mail was not taken: the server's own words may repeat the address. */
function reasonOf(error: unknown) {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  return { code, command, responseCode };
}

/** Nobody lives there. Other refusals may be about us, or about now. */
const isForGood = ({ command, responseCode = 0 }: ReturnType<typeof reasonOf>) =>
  command === "RCPT TO" && responseCode >= 500;

/** A database that is down would be named every two seconds. */
function seldom(say: (error: Error) => void) {
  let last = -Infinity;
  return (error: Error) => {
    if (performance.now() - last < 60_000) return;
    last = performance.now();
    say(error);
  };
}
