import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { postgresVersion } from "./binaries.ts";
import { clusterOf, type DataPlace } from "./data-place.ts";
import { contentOf, digestsIn, readWhole, writeManifest } from "./manifest.ts";
import { whileStopped } from "./postgres.ts";
import { Trouble } from "./trouble.ts";

/** Copies the data of the Postgres that we bring, which must not run meanwhile, and compares the copy with it. */
export const backUpFiles = (place: DataPlace, backup: string) =>
  whileStopped(place, "a backup is being taken", () => {
    if (!existsSync(clusterOf(place))) throw new Trouble(`There are no data in ${place.folder} to back up.`);
    mkdirSync(contentOf(backup), { recursive: true });
    for (const name of partsOf(place.folder)) {
      const [from, to] = [join(place.folder, name), join(contentOf(backup), name)];
      cpSync(from, to, { recursive: true, preserveTimestamps: true, filter: isKept });
    }
    const { files } = writeManifest(backup, { kind: "files", postgres: postgresVersion() });
    refuseDifference(place, files);
  });

/** Puts a backup where the data are. What lies there is kept beside it, and only moved if that was asked for. */
export const restoreFiles = (place: DataPlace, backup: string, { replace }: { replace: boolean }) =>
  whileStopped(place, "a backup is being restored", () => {
    const { postgres, kind } = readWhole(backup);
    if (kind !== "files")
      throw new Trouble(
        "This backup was taken with pg_dump. Set DATABASE_URL to the empty database it is for.",
      );
    requireSameMajor(postgres);
    if (existsSync(clusterOf(place)) && !replace)
      throw new Trouble(
        `There are data in ${place.folder} already. To put the backup in their place, and keep them beside it, add --replace.`,
      );

    const parts = partsOf(contentOf(backup));
    const now = new Date().toISOString().replace(/[:.]/g, "-");
    for (const name of parts)
      copyFor(place, join(contentOf(backup), name), join(place.folder, `${name}.restored`));
    for (const name of parts) {
      const path = join(place.folder, name);
      if (existsSync(path)) renameSync(path, `${path}.before-${now}`);
      renameSync(`${path}.restored`, path);
    }
    return existsSync(`${clusterOf(place)}.before-${now}`) ? `${clusterOf(place)}.before-${now}` : null;
  });

/** The cluster and the secrets beside it; not the locks, nor the folders of other installations. */
const partsOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? entry.name === "postgres" : /^[a-z-]+$/.test(entry.name)))
    .map(({ name }) => name)
    .sort();

/** Of a Postgres that was killed: which process it was, and what it said. */
const isKept = (path: string) => !["postmaster.pid", "server.log"].includes(basename(path));

function refuseDifference(place: DataPlace, copied: Record<string, string>) {
  const now = digestsIn(place.folder, partsOf(place.folder));
  for (const path of Object.keys(copied))
    if (now[path] !== copied[path])
      throw new Trouble(`The copy differs from ${path}. The disk may be failing; no backup was made.`);
}

/** Postgres reads its files as whom they belong to, and wants nobody else to. */
function copyFor({ user }: DataPlace, from: string, to: string) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  if (!statSync(to).isDirectory()) return;
  const inside = readdirSync(to, { recursive: true, withFileTypes: true });
  for (const path of [to, ...inside.map((entry) => join(entry.parentPath, entry.name))]) {
    if (statSync(path).isDirectory()) chmodSync(path, 0o700);
    if (user) chownSync(path, user.uid, user.gid);
  }
}

function requireSameMajor(version: string) {
  const [theirs, ours] = [version, postgresVersion()].map((text) => text.split(".")[0]);
  if (theirs !== ours)
    throw new Trouble(`The backup was written by Postgres ${theirs}, which Postgres ${ours} cannot read.`);
}
