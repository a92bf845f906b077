import { spawn } from "node:child_process";
import { join } from "node:path";
import type { DataPlace } from "./data-place.ts";

/** Runs one of Postgres' programs as the account the database belongs to. */
export function runDatabaseCommand(
  place: DataPlace,
  name: "initdb" | "pg_ctl" | "postgres",
  args: readonly string[],
  input = "",
) {
  const child = spawn(join(place.binaries, "bin", name), args, {
    ...place.user,
    cwd: place.folder,
    // Whatever PG… variables the person has set are about databases of their own.
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    // Ctrl-C is for us: what is under way here ends by itself, whole.
    detached: true,
  });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise<{ code: number | null; output: string }>((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code, output }));
  });
}

/** What Postgres says last is what went wrong. */
export const lastWord = (output: string) =>
  output
    .trim()
    .split("\n")
    .findLast((line) => /ERROR|FATAL|PANIC|error:/.test(line)) ?? output.trim();
