import { buildWhenChanged } from "../../lib/launch/build.ts";
import { startTestPostgres } from "../support/postgres.ts";
import { startSite } from "./server.ts";

/** One server for all, and a Postgres where a test may bring up another. */
export default async function serve() {
  if (!process.env.NEXT_DIST_DIR) await buildWhenChanged();
  const postgres = process.env.TEST_POSTGRES ? null : await startTestPostgres();
  const admin = (process.env.E2E_POSTGRES = process.env.TEST_POSTGRES ?? postgres!.url);
  const site = await startSite({ admin, name: "e2e", origin: process.env.APP_ORIGIN! });
  return async () => {
    await site.stop();
    await postgres?.stop();
  };
}
