import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { postgresVersion } from "./binaries.ts";
import { clusterOf, type DataPlace } from "./data-place.ts";
import { lastWord, runDatabaseCommand } from "./database-command.ts";
import { keep } from "./keep.ts";
import { Trouble } from "./trouble.ts";

/** The database's files: made at the first start, found at every other. */
export async function prepareCluster(place: DataPlace) {
  if (!existsSync(clusterOf(place))) return createCluster(place);
  const made = readFileSync(join(clusterOf(place), "PG_VERSION"), "utf8").trim();
  const [ours] = postgresVersion().split(".");
  if (made !== ours)
    throw new Trouble(
      `The data in ${place.folder} was written by Postgres ${made}, which Postgres ${ours} cannot read.`,
    );
}

/** What the app's role signs in with. */
export const passwordOf = (place: DataPlace) =>
  keep(join(place.folder, "password"), () => randomBytes(24).toString("hex"));

/** Under its own name only when it is whole: a start that is killed half-way leaves nothing half-made. */
async function createCluster(place: DataPlace) {
  const draft = `${clusterOf(place)}.new`;
  // Whoever was making it may still be writing, though its start was killed.
  rmSync(draft, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  mkdirSync(draft, { mode: 0o700 });
  if (place.user) chownSync(draft, place.user.uid, place.user.gid);

  for (const step of [initialise, addRole]) {
    const { code, output } = await step(place, draft);
    if (code !== 0 || /ERROR|FATAL/.test(output))
      throw new Trouble(`The database could not be created in ${place.folder}. ${lastWord(output)}`);
  }
  renameSync(draft, clusterOf(place));
}

/** The superuser has no password and so no way in: the app is an ordinary role. */
const initialise = (place: DataPlace, draft: string) =>
  runDatabaseCommand(place, "initdb", [
    ...["-D", draft, "--username=postgres", "--auth-local=reject", "--auth-host=scram-sha-256"],
    ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
  ]);

const addRole = (place: DataPlace, draft: string) =>
  runDatabaseCommand(
    place,
    "postgres",
    ["--single", "-D", draft, "postgres"],
    `CREATE ROLE throughline LOGIN CREATEDB PASSWORD '${passwordOf(place)}'\nCREATE DATABASE throughline OWNER throughline\n`,
  );
