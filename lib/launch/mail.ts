import pg from "pg";
import { PgBoss } from "pg-boss";
import { readLaunchEnv } from "../env.ts";
import { GIVEN_UP, QUEUE } from "../mail/queue.ts";
import { withDatabase } from "./database.ts";
import { environment } from "./environment.ts";
import { run, Trouble } from "./trouble.ts";

/** What waits to be sent, and what was given up: to whom, since when and why. For whoever runs the place. */
export const mailReport = (appUrl: string) =>
  withQueue(appUrl, async (queue) => {
    const waiting = await queue.findJobs(QUEUE, { queued: true, limit: MOST });
    const givenUp = await queue.findJobs<{ id: string }>(GIVEN_UP, { queued: true, limit: MOST });
    const addresses = await addressesOf(
      appUrl,
      givenUp.map(({ data }) => data.id),
    );
    return [
      `${waiting.length} to be sent${waiting[0] ? `, the oldest since ${at(waiting[0].createdOn)}` : ""}.`,
      `${givenUp.length} given up${givenUp.length > 0 ? " (npm run mail -- again sends them once more)" : ""}.`,
      ...givenUp.map(({ data, createdOn, sourceOutput }) => {
        const whom = addresses.get(data.id) ?? "nobody any more";
        return `  ${data.id}  ${at(createdOn)}  ${reason(sourceOutput)}  to ${whom}`;
      }),
    ];
  });

/** Puts what was given up back into the queue, with all its attempts before it. Answers how many. */
export const sendAgain = (appUrl: string) =>
  withQueue(appUrl, (queue) => queue.redrive(GIVEN_UP, { limit: MOST }));

const MOST = 10_000;

const at = (date: Date) => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** As delivery has kept it: which command of the mail server's failed, and with what code. */
function reason(output: object | null) {
  const { command, responseCode, code } = (output ?? {}) as Record<string, string | number | undefined>;
  return [command, responseCode ?? code].filter(Boolean).join(" ") || "the process died each time";
}

async function addressesOf(appUrl: string, ids: string[]) {
  const client = new pg.Client(appUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; to: string }>(
      `SELECT "id", "to" FROM "Mail" WHERE "id" = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, to }) => [id, to]));
  } finally {
    await client.end();
  }
}

async function withQueue<Result>(appUrl: string, work: (queue: PgBoss) => Promise<Result>) {
  const quiet = { migrate: false, supervise: false, schedule: false, registerInstance: false };
  const queue = new PgBoss({ connectionString: appUrl, max: 1, ...quiet });
  queue.on("error", () => {});
  await queue.start();
  try {
    return await work(queue);
  } finally {
    await queue.stop();
  }
}

if (import.meta.main)
  await run(async () => {
    const [asked] = process.argv.slice(2);
    if (asked !== undefined && asked !== "again")
      throw new Trouble("Say npm run mail, or npm run mail -- again.");
    await withDatabase(readLaunchEnv(environment()), async ({ appUrl }) => {
      if (asked === "again") console.log(`${await sendAgain(appUrl)} put back to be sent.`);
      for (const line of await mailReport(appUrl)) console.log(line);
    });
  });
