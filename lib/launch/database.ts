import type { LaunchEnv } from "../env.ts";
import { dataPlace } from "./data-place.ts";
import { runningLogins, startPostgres } from "./postgres.ts";
import type { Logins } from "./rights.ts";

/** Lends a script the configured database; where none is named, the one we bring, started for the while if it must be. */
export async function withDatabase<Result>(
  { DATA_DIR, ...settings }: Pick<LaunchEnv, "DATABASE_URL" | "MIGRATION_DATABASE_URL" | "DATA_DIR">,
  work: (logins: Logins) => Promise<Result>,
) {
  const named = namedLogins(settings);
  if (named) return work(named);
  const place = await dataPlace(DATA_DIR);
  const running = runningLogins(place);
  if (running) return work(running);

  const postgres = await startPostgres(place);
  try {
    return await work(postgres.logins);
  } finally {
    await postgres.stop();
  }
}

/** Those to a database that somebody else runs; null where none is named. */
export const namedLogins = ({
  DATABASE_URL,
  MIGRATION_DATABASE_URL,
}: Pick<LaunchEnv, "DATABASE_URL" | "MIGRATION_DATABASE_URL">): Logins | null =>
  DATABASE_URL ? { appUrl: DATABASE_URL, ownerUrl: MIGRATION_DATABASE_URL ?? DATABASE_URL } : null;
