import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { loadCast } from "../../prisma/cast/load.ts";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { LOG, requireSilence } from "./log.ts";
import { databaseAt, query, withPrisma } from "../support/database.ts";
import { TEMPLATE, useTestPostgres } from "../support/postgres.ts";

/** The production build, served as `npm start` serves it, on a fresh database with the cast of today. */
export default async function serve() {
  if (!process.env.NEXT_DIST_DIR) await buildWhenChanged();
  const postgres = await useTestPostgres();
  await query(
    postgres.ownerUrl,
    "DROP DATABASE IF EXISTS e2e WITH (FORCE)",
    `CREATE DATABASE e2e TEMPLATE ${TEMPLATE}`,
  );
  const database = databaseAt(postgres.appUrl, "e2e");
  await withPrisma(database, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));

  const origin = process.env.APP_ORIGIN!;
  mkdirSync(dirname(LOG), { recursive: true });
  const log = openSync(LOG, "w");
  const server = spawn(process.execPath, ["server.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: database,
      EMBEDDED: "1",
      PORT: new URL(origin).port,
      AUTH_SECRET: "a secret of the tests, long enough to pass",
    },
    stdio: ["ignore", log, log],
  });
  await ready(origin);
  return async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
    await postgres.stop();
    requireSilence();
  };
}

async function ready(origin: string, attempts = 150): Promise<void> {
  const response = await fetch(`${origin}/api/health/ready`).catch(() => null);
  if (response?.ok) return;
  if (attempts === 0) throw new Error(`The server did not become ready at ${origin}: see ${LOG}.`);
  await sleep(200);
  return ready(origin, attempts - 1);
}
