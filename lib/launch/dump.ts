import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { connected } from "./connection.ts";
import { contentOf, readWhole, writeManifest } from "./manifest.ts";
import { Trouble } from "./trouble.ts";

/** Backs up a Postgres that somebody else runs, with its own `pg_dump`, while everything goes on. */
export async function backUpDatabase(ownerUrl: string, backup: string) {
  const server = await versionOf(ownerUrl);
  await requireTool("pg_dump", server);
  mkdirSync(contentOf(backup), { recursive: true });
  await run("pg_dump", ownerUrl, ["--format=custom", "--no-owner", "--no-acl", `--file=${dumpIn(backup)}`]);
  // Reads all of it: a dump that was cut off is noticed now.
  await run("pg_restore", ownerUrl, [`--file=${devNull}`, dumpIn(backup)]);
  writeManifest(backup, { kind: "dump", postgres: server });
}

/** Into an empty database only: all of it, or nothing. */
export async function restoreDatabase(ownerUrl: string, backup: string) {
  const { kind } = readWhole(backup);
  if (kind !== "dump")
    throw new Trouble(
      "This backup holds the files of the Postgres that npm start brings. Unset DATABASE_URL to restore it.",
    );
  await requireTool("pg_restore", await versionOf(ownerUrl));
  await requireEmpty(ownerUrl);
  const how = ["--no-owner", "--no-acl", "--single-transaction", "--exit-on-error"];
  await run("pg_restore", ownerUrl, [...how, `--dbname=${databaseIn(ownerUrl)}`, dumpIn(backup)]);
}

const dumpIn = (backup: string) => join(contentOf(backup), "database.dump");
const databaseIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

async function versionOf(url: string) {
  const [row] = await ask<{ version: string }>(url, "SELECT current_setting('server_version') AS version");
  return row!.version.split(" ")[0]!;
}

async function requireEmpty(url: string) {
  const [row] = await ask<{ count: number }>(
    url,
    `SELECT count(*)::int FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'`,
  );
  if (row!.count > 0)
    throw new Trouble(
      `The database ${databaseIn(url)} is not empty. A backup is restored into a new one: make it, and name it in DATABASE_URL.`,
    );
}

const ask = <Row extends pg.QueryResultRow>(url: string, question: string) =>
  connected(url, async (client) => (await client.query<Row>(question)).rows);

/** Postgres' programs read what is as old as they are, or older. */
async function requireTool(tool: Tool, server: string) {
  const needed = Number.parseInt(server);
  const said = await end(tool, {}, ["--version"]).catch(() => null);
  if (!said)
    throw new Trouble(
      `${tool} is not installed here. Install Postgres' own programs, version ${needed} or newer (Debian: apt-get install postgresql-client), or run this where they are.`,
    );
  const have = Number.parseInt(/\d+/.exec(said.output)?.[0] ?? "0");
  if (have < needed)
    throw new Trouble(
      `${tool} here is version ${have}, the database is version ${needed}. Install Postgres' own programs in version ${needed} or newer.`,
    );
}

type Tool = "pg_dump" | "pg_restore";

async function run(tool: Tool, url: string, args: string[]) {
  const { code, output } = await end(tool, loginOf(url), args);
  if (code !== 0) throw new Trouble(`${tool} failed. ${output.trim().split("\n")[0]}`);
}

/** In the environment: everybody on the machine can read arguments. */
function loginOf(url: string) {
  const { hostname, port, username, password, searchParams } = new URL(url);
  return {
    PGHOST: searchParams.get("host") ?? hostname.replace(/^\[|\]$/g, ""),
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: databaseIn(url),
    ...(searchParams.has("sslmode") && { PGSSLMODE: searchParams.get("sslmode")! }),
  };
}

function end(tool: Tool, env: Record<string, string>, args: string[]) {
  const child = spawn(tool, args, {
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  return new Promise<{ code: number | null; output: string }>((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code, output }));
  });
}
