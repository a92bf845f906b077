import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { letOwnerMakeRoles, prepareCluster, roles, type Role } from "./cluster.ts";
import { clusterOf, type DataPlace } from "./data-place.ts";
import { lastWord, runDatabaseCommand } from "./database-command.ts";
import { isHeld, takeLock, type Holder, type Lock } from "./lock.mjs";
import { freePort } from "./ports.ts";
import { commandOf } from "./process-table.mjs";
import { ownerMayMakeRoles, type Logins } from "./rights.ts";
import { Trouble } from "./trouble.ts";

export type Postgres = {
  logins: Logins;
  isRunning(): boolean;
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * The database of one data place, for whoever comes first: a lock keeps a second one out, and the note tells them why.
 * `pg_ctl` detaches it from the terminal, so that Ctrl-C stops the server first and the database when we say so.
 */
export async function startPostgres(place: DataPlace, note = ""): Promise<Postgres> {
  const lock = takeLock(lockPath(place), note);
  if (!("release" in lock)) throw new Trouble(takenSentence(place, lock));
  try {
    await prepareCluster(place);
    await endLeftover(place);
    const port = await launch(place, freePort);
    if (await ownerMayMakeRoles(loginsTo(place, port))) return running(place, port, lock);
    await stop(place);
    await letOwnerMakeRoles(place);
    return running(place, await launch(place, freePort), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Lends somebody the files of a data place while no Postgres runs on them, and lets none begin. */
export async function whileStopped<Result>(place: DataPlace, note: string, work: () => Result) {
  const lock = takeLock(lockPath(place), note);
  if (!("release" in lock))
    throw new Trouble(
      `Throughline is running with the data in ${place.folder} (process ${lock.pid}${lock.note && `, ${lock.note}`}). Stop it first.`,
    );
  try {
    await endLeftover(place);
    return work();
  } finally {
    lock.release();
  }
}

const running = (place: DataPlace, port: number, lock: Lock): Postgres => ({
  logins: loginsTo(place, port),
  isRunning: () => isRunning(place),
  restart: async () => void (await launch(place, async () => port)),
  async stop() {
    await stop(place);
    lock.release();
  },
});

/** Those to the database that another process runs in this place, if one does. */
export const runningLogins = (place: DataPlace) =>
  isHeld(lockPath(place)) && isRunning(place) ? loginsTo(place, pidFile(place).port) : null;

const takenSentence = ({ folder }: DataPlace, { note, pid }: Holder) =>
  `Throughline is already running with the data in ${folder}${note && `, on ${note}`} (process ${pid}). Stop it first, or name another folder: DATA_DIR=.data/other npm start`;

function loginsTo(place: DataPlace, port: number): Logins {
  const as = ({ name, password }: Role) => `postgresql://${name}:${password}@127.0.0.1:${port}/throughline`;
  const { app, owner } = roles(place);
  return { appUrl: as(app), ownerUrl: as(owner) };
}

const isRunning = (place: DataPlace) => commandOf(pidFile(place).pid).includes(clusterOf(place));

/** After kill -9 Postgres may have outlived its start, or its pid file may name a process that has nothing to do with it. */
async function endLeftover(place: DataPlace) {
  if (isRunning(place)) return stop(place);
  const stranger = commandOf(pidFile(place).pid);
  if (stranger && !stranger.includes("postgres")) rmSync(pidPath(place), { force: true });
}

/** Somebody may take the port between asking and using it, and a killed Postgres and its children need a moment to be gone. */
async function launch(place: DataPlace, choosePort: () => Promise<number>, attempts = 20): Promise<number> {
  const port = await choosePort();
  const log = join(clusterOf(place), "server.log");
  rmSync(log, { force: true });
  const { code } = await runDatabaseCommand(place, "pg_ctl", [
    ...["start", "--wait", "--timeout=120", "--silent", "-D", clusterOf(place), "-l", log],
    ...["-o", optionsWith(port)],
  ]);
  if (code === 0) return port;

  const why = existsSync(log) ? readFileSync(log, "utf8") : "";
  if (attempts === 0 || !/in use|pre-existing|already exists/.test(why))
    throw new Trouble(`Postgres did not start: ${lastWord(why)} (more in ${log})`);
  await sleep(250);
  return launch(place, choosePort, attempts - 1);
}

/** On this machine only, over TCP with a password: a socket file would need a folder that others cannot enter. */
const optionsWith = (port: number) =>
  Object.entries({
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "128MB",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    idle_in_transaction_session_timeout: "60s",
  })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");

async function stop(place: DataPlace) {
  const stopBy = (mode: string) =>
    runDatabaseCommand(place, "pg_ctl", [
      ...["stop", "--wait", "--timeout=20", "--silent", "-m", mode, "-D", clusterOf(place)],
    ]);
  if ((await stopBy("fast")).code !== 0 && isRunning(place)) await stopBy("immediate");
}

const lockPath = (place: DataPlace) => join(place.folder, "start.lock");
const pidPath = (place: DataPlace) => join(clusterOf(place), "postmaster.pid");

function pidFile(place: DataPlace) {
  const lines = existsSync(pidPath(place)) ? readFileSync(pidPath(place), "utf8").split("\n") : [];
  return { pid: Number(lines[0] ?? 0), port: Number(lines[3] ?? 0) };
}
