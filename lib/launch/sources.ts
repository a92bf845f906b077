import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./project.ts";

/** A digest that changes when one of these files does, or comes, or goes. */
export function digestOf(patterns: readonly string[]) {
  const hash = createHash("sha256");
  for (const path of files(patterns))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(project, path)))
      .update("\0");
  return hash.digest("hex");
}

const files = (patterns: readonly string[]) =>
  globSync([...patterns], {
    cwd: project,
    withFileTypes: true,
    exclude: (entry) => entry.name === "generated",
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .sort();
