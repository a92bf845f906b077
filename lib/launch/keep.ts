import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** A secret made once and kept in a file only its owner reads. It appears whole or not at all. */
export function keep(path: string, make: () => string) {
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, make(), { mode: 0o600 });
    linkSync(draft, path);
    rmSync(draft);
  }
  return readFileSync(path, "utf8");
}
