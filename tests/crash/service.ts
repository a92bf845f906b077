import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { dataPlace } from "../../lib/launch/data-place.ts";
import { freePort } from "../../lib/launch/ports.ts";
import { runningLogins } from "../../lib/launch/postgres.ts";

/** The product as `npm start` serves it, on data of its own, that can be killed as a power cut would. */
export async function installService() {
  const folder = mkdtempSync(join(tmpdir(), "throughline-crash-"));
  chmodSync(folder, 0o711);
  const place = await dataPlace(join(folder, "data"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATA_DIR: join(folder, "data"),
    PORT: `${port}`,
    APP_ORIGIN: origin,
  };
  delete env.DATABASE_URL;
  let started: ChildProcess | undefined;

  return { origin, start, kill, stop, databaseUrl: () => runningLogins(place)?.appUrl };

  async function start() {
    started = spawn(process.execPath, ["lib/launch/start.ts"], {
      env,
      detached: true,
      stdio: ["ignore", "ignore", "inherit"],
    });
    for (let attempt = 0; attempt < 300; attempt++) {
      if (started.exitCode !== null) throw new Error(`The start ended with ${started.exitCode}.`);
      const response = await fetch(`${origin}/api/health/ready`).catch(() => null);
      if (response?.ok) return;
      await sleep(200);
    }
    throw new Error("It did not get ready.");
  }

  /** Start, server and its processes are one group; Postgres is one of its own, and its children end with it. */
  async function kill() {
    const { pid } = started!;
    const gone = once(started!, "exit");
    const lock = join(place.folder, "postgres/postmaster.pid");
    const postmaster = existsSync(lock) ? Number(readFileSync(lock, "utf8").split("\n")[0]) : null;
    process.kill(-pid!, "SIGKILL");
    if (postmaster) process.kill(postmaster, "SIGKILL");
    await gone;
  }

  async function stop() {
    const gone = once(started!, "exit");
    started!.kill("SIGTERM");
    await gone;
    rmSync(place.folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}
