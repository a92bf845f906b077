import { loadCast } from "../../prisma/cast/load.ts";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { databaseAt, query, withPrisma } from "../support/database.ts";
import { startTestPostgres, TEMPLATE } from "../support/postgres.ts";
import { serveBuild } from "../support/server.ts";

/** The production build, served as `npm start` serves it, on a fresh database with the cast of today. */
export default async function serve() {
  if (!process.env.NEXT_DIST_DIR) await buildWhenChanged();
  const postgres = process.env.TEST_POSTGRES ? null : await startTestPostgres();
  const admin = process.env.TEST_POSTGRES ?? postgres!.url;
  process.env.E2E_POSTGRES = admin;
  await query(admin, "DROP DATABASE IF EXISTS e2e WITH (FORCE)", `CREATE DATABASE e2e TEMPLATE ${TEMPLATE}`);
  const database = databaseAt(admin, "e2e");
  await withPrisma(database, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));

  const stop = await serveBuild(database, process.env.APP_ORIGIN!);
  return async () => {
    await stop();
    await postgres?.stop();
  };
}
