import { createHash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { Trouble } from "./trouble.ts";

/** What a backup holds, and how to tell that it is whole. */
export type Manifest = z.output<typeof Manifest>;

const Manifest = z.strictObject({
  /** The files of the Postgres that we bring, or what `pg_dump` wrote. */
  kind: z.enum(["files", "dump"]),
  takenAt: z.iso.datetime(),
  /** Postgres' own, of the server it was taken from. */
  postgres: z.string(),
  /** SHA-256 by path. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

const NAME = "manifest.json";
/** Where in a backup that is which the manifest speaks of. */
export const contentOf = (backup: string) => join(backup, "content");

/** Written last: a backup without one was not finished. */
export function writeManifest(backup: string, about: Omit<Manifest, "files" | "takenAt">) {
  const manifest: Manifest = {
    ...about,
    takenAt: new Date().toISOString(),
    files: digestsIn(contentOf(backup)),
  };
  for (const path of Object.keys(manifest.files)) settle(join(contentOf(backup), path));
  writeFileSync(join(backup, NAME), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The manifest of a backup whose every file is as it was written. */
export function readWhole(backup: string): Manifest {
  const manifest = read(backup);
  const found = digestsIn(contentOf(backup));
  const wrong = [...new Set([...Object.keys(manifest.files), ...Object.keys(found)])].filter(
    (path) => manifest.files[path] !== found[path],
  );
  if (wrong.length > 0)
    throw new Trouble(
      `The backup ${backup} is damaged: ${wrong[0]} is not as it was written${wrong.length > 1 ? `, and ${wrong.length - 1} more` : ""}. Nothing was restored. Take another backup.`,
    );
  return manifest;
}

/** Of every file in these parts of a folder. */
export function digestsIn(folder: string, parts = readdirSync(folder)): Record<string, string> {
  const files = parts.flatMap((part) => filesIn(join(folder, part))).sort();
  return Object.fromEntries(files.map((path) => [relative(folder, path), digestOf(path)]));
}

const filesIn = (path: string) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));

function read(backup: string) {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(backup, NAME), "utf8")));
  } catch {
    throw new Trouble(
      `${backup} is not a whole backup of Throughline: its ${NAME} is missing or unreadable.`,
    );
  }
}

function digestOf(path: string) {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece))
      hash.update(piece.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

/** Waits until it is on the disk for good. */
function settle(path: string) {
  const file = openSync(path, "r");
  fsyncSync(file);
  closeSync(file);
}
