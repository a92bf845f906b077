import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForLock } from "./lock.mjs";
import { project } from "./project.ts";
import { digestOf } from "./sources.ts";
import { runTool } from "./tool.ts";
import { run } from "./trouble.ts";

/** Prisma's client, written from the schema whenever that has changed. */
export async function generate(signal?: AbortSignal) {
  if (isCurrent()) return;
  mkdirSync(folder, { recursive: true });
  const lock = await waitForLock(join(folder, "generate.lock"), { signal });
  try {
    if (!isCurrent())
      await runTool("prisma/build/index.js", {
        args: ["generate"],
        env,
        doing: "Generating the database client",
        signal,
      });
    writeFileSync(stamp, digest());
  } finally {
    lock.release();
  }
}

const folder = join(project, "lib/generated");
const stamp = join(folder, "schema.sha256");

const digest = () => digestOf(["prisma/schema/**", "prisma.config.ts", "package-lock.json"]);

const isCurrent = () =>
  existsSync(stamp) &&
  existsSync(join(folder, "prisma/client.ts")) &&
  readFileSync(stamp, "utf8") === digest();

/** Generating needs no engine, but Prisma would download one unless it is pointed to some program that exists. */
const env = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

if (import.meta.main) await run(generate);
