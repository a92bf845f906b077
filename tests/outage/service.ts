import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { clusterOf, dataPlace } from "../../lib/launch/data-place.ts";
import { freePort } from "../../lib/launch/ports.ts";
import { startPostgres } from "../../lib/launch/postgres.ts";
import { bringUpToDate } from "../../lib/launch/up-to-date.ts";
import { loadCast } from "../../prisma/cast/load.ts";
import { withPrisma } from "../support/database.ts";

/** The product in front of a Postgres of its own that can be stopped and frozen. */
export async function installService() {
  const folder = mkdtempSync(join(tmpdir(), "throughline-outage-"));
  chmodSync(folder, 0o711);
  const place = await dataPlace(join(folder, "data"));
  const postgres = await startPostgres(place);
  const { appUrl } = postgres.logins;
  await bringUpToDate(postgres.logins);
  await withPrisma(appUrl, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));

  const origin = `http://localhost:${await freePort()}`;
  const server = spawn(process.execPath, ["server.ts"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: appUrl,
      APP_ORIGIN: origin,
      AUTH_SECRET: "a secret of the tests, long enough to pass",
      PORT: new URL(origin).port,
      EMBEDDED: "1",
      WEB_CONCURRENCY: "2",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let attempt = 0; !(await isReady()); attempt++) {
    if (attempt > 300) throw new Error("The server did not get ready.");
    await sleep(200);
  }

  return { origin, stopDatabase, startDatabase, freezeDatabase, thawDatabase, titles, close };

  async function isReady() {
    return (await fetch(`${origin}/api/health/ready`).catch(() => null))?.ok ?? false;
  }

  /** As "pg_ctl stop -m immediate" does. */
  async function stopDatabase() {
    process.kill(postmaster(), "SIGQUIT");
    while (postgres.isRunning()) await sleep(20);
  }

  function startDatabase() {
    return postgres.restart();
  }

  /** First the one that would make new ones. */
  function freezeDatabase() {
    for (const pid of family()) process.kill(pid, "SIGSTOP");
  }

  function thawDatabase() {
    for (const pid of family().reverse()) process.kill(pid, "SIGCONT");
  }

  function postmaster() {
    return Number(readFileSync(join(clusterOf(place), "postmaster.pid"), "utf8").split("\n")[0]);
  }

  function family() {
    const parent = postmaster();
    const children = readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === parent);
    return [parent, ...children.map(Number)];
  }

  async function titles() {
    const client = new pg.Client(appUrl);
    await client.connect();
    const { rows } = await client.query<{ title: string; count: number }>(
      'SELECT "title", count(*)::int AS "count" FROM "Milestone" GROUP BY "title"',
    );
    await client.end();
    return new Map(rows.map(({ title, count }) => [title, count]));
  }

  async function close() {
    const gone = once(server, "exit");
    server.kill("SIGTERM");
    await gone;
    await postgres.stop();
    rmSync(place.folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function parentOf(pid: string) {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")[1],
    );
  } catch {
    return null;
  }
}
