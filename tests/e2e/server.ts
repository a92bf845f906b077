import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { loadCast } from "../../prisma/cast/load.ts";
import { databaseAt, query, withPrisma } from "../support/database.ts";
import { TEMPLATE } from "../support/postgres.ts";

type Site = { admin: string; name: string; origin: string; settings?: Record<string, string> };

/** The production build, served as `npm start` serves it, on a fresh database with the cast of today. */
export async function startSite({ admin, name, origin, settings = {} }: Site) {
  await query(
    admin,
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`,
  );
  const database = databaseAt(admin, name);
  await withPrisma(database, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));

  const server = spawn(process.execPath, ["server.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: database,
      EMBEDDED: "1",
      APP_ORIGIN: origin,
      PORT: new URL(origin).port,
      AUTH_SECRET: "a secret of the tests, long enough to pass",
      ...settings,
    },
    stdio: "inherit",
  });
  await ready(origin);
  return {
    database,
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

async function ready(origin: string, attempts = 150): Promise<void> {
  const response = await fetch(`${origin}/api/health/ready`).catch(() => null);
  if (response?.ok) return;
  if (attempts === 0) throw new Error(`The server did not become ready at ${origin}.`);
  await sleep(200);
  return ready(origin, attempts - 1);
}
