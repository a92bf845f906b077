import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LaunchEnv } from "../env.ts";
import { dataPlace } from "./data-place.ts";
import { namedLogins } from "./database.ts";
import { keep } from "./keep.ts";
import { startPostgres, type Postgres } from "./postgres.ts";
import type { Logins } from "./rights.ts";

/** Where a server's data is for as long as it runs. */
export type Home = {
  logins: Logins;
  AUTH_SECRET: string;
  EMBEDDED: "" | "1";
  whereabouts: string;
  close(): Promise<void>;
};

export async function openHome(settings: LaunchEnv) {
  const logins = namedLogins(settings);
  return logins ? namedHome(logins, settings) : ownHome(settings);
}

/** A database that somebody else runs: nothing to start, nothing to stop. */
const namedHome = (logins: Logins, { AUTH_SECRET = "" }: LaunchEnv): Home => ({
  ...{ logins, AUTH_SECRET, EMBEDDED: "" },
  whereabouts: `the database ${new URL(logins.appUrl).pathname.slice(1)} at ${new URL(logins.appUrl).host}`,
  close: async () => {},
});

/** The embedded one: started now, stopped with us, started again should it die before. */
async function ownHome({ DATA_DIR, AUTH_SECRET, APP_ORIGIN }: LaunchEnv): Promise<Home> {
  const place = await dataPlace(DATA_DIR);
  const postgres = await startPostgres(place, APP_ORIGIN);
  const watch = watchOver(postgres);
  return {
    logins: postgres.logins,
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
