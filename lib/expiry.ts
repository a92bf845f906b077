import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { IDLE_SECONDS, SESSION_SECONDS } from "./sessions/policy.ts";

/** Every ten minutes, until told to stop. */
export async function keepErasing(databaseUrl: string, signal: AbortSignal, pause = 600_000) {
  while (!signal.aborted) {
    await eraseExpired(databaseUrl).catch((error) =>
      console.error(`What has run out could not be erased for now: ${error.message}`),
    );
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/**
 * Erases what has run out and opens nothing any more: sign-ups that nobody confirmed, with the hash of their password;
 * mailed links; sessions; and the counts of attempts, whose keys are addresses.
 */
export async function eraseExpired(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    for (const table of ["SignUp", "AccountLink", "RateLimit"])
      await client.query(`DELETE FROM "${table}" WHERE "expiresAt" <= now()`);
    await client.query(
      `DELETE FROM "Session" WHERE "createdAt" <= now() - make_interval(secs => $1)
        OR "lastSeenAt" <= now() - make_interval(secs => $2)`,
      [SESSION_SECONDS, IDLE_SECONDS],
    );
  } finally {
    await client.end();
  }
}
