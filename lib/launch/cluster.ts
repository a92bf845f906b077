import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { postgresVersion } from "./binaries.ts";
import { clusterOf, type DataPlace } from "./data-place.ts";
import { lastWord, runDatabaseCommand } from "./database-command.ts";
import { keep } from "./keep.ts";
import { Trouble } from "./trouble.ts";

export type Role = { name: string; password: string };

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

/** For an installation from before the app had a role of its own. Nothing may be running on its files. */
export async function letOwnerMakeRoles(place: DataPlace) {
  const altered = await asSuperuser(place, clusterOf(place), "ALTER ROLE throughline CREATEROLE\n");
  const problem = problemIn(altered);
  if (problem)
    throw new Trouble(`The database in ${place.folder} could not be brought up to date. ${problem}`);
}

/** Who signs in: the owner of the tables, to change them, and the app, which the owner makes and lends them to. */
export const roles = (place: DataPlace): { owner: Role; app: Role } => ({
  owner: { name: "throughline", password: keep(join(place.folder, "password"), newPassword) },
  app: { name: "throughline_app", password: keep(join(place.folder, "app-password"), newPassword) },
});

const newPassword = () => randomBytes(24).toString("hex");

/** Under its own name only when it is whole: a start that is killed half-way leaves nothing half-made. */
async function createCluster(place: DataPlace) {
  const draft = `${clusterOf(place)}.new`;
  // Whoever was making it may still be writing, though its start was killed.
  rmSync(draft, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  mkdirSync(draft, { mode: 0o700 });
  if (place.user) chownSync(draft, place.user.uid, place.user.gid);

  for (const step of [initialise, addOwner]) {
    const problem = problemIn(await step(place, draft));
    if (problem) throw new Trouble(`The database could not be created in ${place.folder}. ${problem}`);
  }
  renameSync(draft, clusterOf(place));
}

/** The superuser has no password and so no way in. */
const initialise = (place: DataPlace, draft: string) =>
  runDatabaseCommand(place, "initdb", [
    ...["-D", draft, "--username=postgres", "--auth-local=reject", "--auth-host=scram-sha-256"],
    ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
  ]);

/** Ordinary but for what it needs: to make databases to try migrations on, and the app's role. */
const addOwner = (place: DataPlace, draft: string) =>
  asSuperuser(
    place,
    draft,
    `CREATE ROLE throughline LOGIN CREATEDB CREATEROLE PASSWORD '${roles(place).owner.password}'\nCREATE DATABASE throughline OWNER throughline\n`,
  );

/** The only way to be the superuser: alone with the files. */
const asSuperuser = (place: DataPlace, cluster: string, statements: string) =>
  runDatabaseCommand(place, "postgres", ["--single", "-D", cluster, "postgres"], statements);

const problemIn = ({ code, output }: { code: number | null; output: string }) =>
  code !== 0 || /ERROR|FATAL/.test(output) ? lastWord(output) : null;
