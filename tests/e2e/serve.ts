import { buildWhenChanged } from "../../lib/launch/build.ts";
import { useTestPostgres } from "../support/postgres.ts";
import { openLog, requireSilence } from "./log.ts";
import { startSite } from "./server.ts";

/** One server for all, and a Postgres where a test may bring up another. */
export default async function serve() {
  if (!process.env.NEXT_DIST_DIR) await buildWhenChanged();
  const { stop: stopPostgres, ...logins } = await useTestPostgres();
  process.env.E2E_POSTGRES = JSON.stringify(logins);
  const site = await startSite({ logins, name: "e2e", origin: process.env.APP_ORIGIN!, says: openLog() });
  return async () => {
    await site.stop();
    await stopPostgres();
    requireSilence();
  };
}
