import type { LaunchEnv } from "../env.ts";
import { dataPlace } from "./data-place.ts";
import { runningUrl, startPostgres } from "./postgres.ts";

/** Lends a script the configured database; where none is named, the one we bring, started for the while if it must be. */
export async function withDatabase<Result>(
  { DATABASE_URL, DATA_DIR }: Pick<LaunchEnv, "DATABASE_URL" | "DATA_DIR">,
  work: (databaseUrl: string) => Promise<Result>,
) {
  if (DATABASE_URL) return work(DATABASE_URL);
  const place = await dataPlace(DATA_DIR);
  const running = runningUrl(place);
  if (running) return work(running);

  const postgres = await startPostgres(place);
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}
