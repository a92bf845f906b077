import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LaunchEnv } from "../env.ts";
import { dataPlace } from "./data-place.ts";
import { keep } from "./keep.ts";
import { startPostgres, type Postgres } from "./postgres.ts";

/** Where a server's data is for as long as it runs. */
export type Home = {
  DATABASE_URL: string;
  AUTH_SECRET: string;
  EMBEDDED: "" | "1";
  whereabouts: string;
  close(): Promise<void>;
};

export const openHome = (settings: LaunchEnv) =>
  settings.DATABASE_URL ? namedHome(settings) : ownHome(settings);

/** A database that somebody else runs: nothing to start, nothing to stop. */
const namedHome = ({ DATABASE_URL = "", AUTH_SECRET = "" }: LaunchEnv): Home => ({
  ...{ DATABASE_URL, AUTH_SECRET, EMBEDDED: "" },
  whereabouts: `the database ${new URL(DATABASE_URL).pathname.slice(1)} at ${new URL(DATABASE_URL).host}`,
  close: async () => {},
});

/** The embedded one: started now, stopped with us, started again should it die before. */
async function ownHome({ DATA_DIR, AUTH_SECRET, APP_ORIGIN }: LaunchEnv): Promise<Home> {
  const place = await dataPlace(DATA_DIR);
  const postgres = await startPostgres(place, APP_ORIGIN);
  const watch = watchOver(postgres);
  return {
    DATABASE_URL: postgres.url,
    AUTH_SECRET:
      AUTH_SECRET ?? keep(join(place.folder, "auth-secret"), () => randomBytes(32).toString("hex")),
    EMBEDDED: "1",
    whereabouts: place.folder,
    async close() {
      await watch.end();
      await postgres.stop();
    },
  };
}

/** Looks after it once a second; ending waits for a restart that is under way. */
function watchOver(postgres: Postgres) {
  const ending = new AbortController();
  const watching = (async () => {
    while (await sleep(1000, true, { signal: ending.signal, ref: false }).catch(() => false)) {
      if (postgres.isRunning()) continue;
      console.error("The database died; starting it again.");
      await postgres.restart().catch((error: Error) => console.error(error.message));
    }
  })();
  return {
    end() {
      ending.abort();
      return watching;
    },
  };
}
