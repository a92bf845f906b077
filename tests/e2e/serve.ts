import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { loadCast } from "../../prisma/cast/load.ts";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { databaseAt, query, withPrisma } from "../support/database.ts";
import { startTestPostgres, TEMPLATE } from "../support/postgres.ts";

/** The production build, served as `npm start` serves it, on a fresh database with the cast of today. */
export default async function serve() {
  if (!process.env.NEXT_DIST_DIR) await buildWhenChanged();
  const postgres = process.env.TEST_POSTGRES ? null : await startTestPostgres();
  const admin = process.env.TEST_POSTGRES ?? postgres!.url;
  process.env.E2E_POSTGRES = admin;
  await query(admin, "DROP DATABASE IF EXISTS e2e WITH (FORCE)", `CREATE DATABASE e2e TEMPLATE ${TEMPLATE}`);
  const database = databaseAt(admin, "e2e");
  await withPrisma(database, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));

  const origin = process.env.APP_ORIGIN!;
  const server = spawn(process.execPath, ["server.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: database,
      EMBEDDED: "1",
      PORT: new URL(origin).port,
      AUTH_SECRET: "a secret of the tests, long enough to pass",
    },
    stdio: "inherit",
  });
  await ready(origin);
  return async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
    await postgres?.stop();
  };
}

async function ready(origin: string, attempts = 150): Promise<void> {
  const response = await fetch(`${origin}/api/health/ready`).catch(() => null);
  if (response?.ok) return;
  if (attempts === 0) throw new Error(`The server did not become ready at ${origin}.`);
  await sleep(200);
  return ready(origin, attempts - 1);
}
