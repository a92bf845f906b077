import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.ts";
import { isHeld, takeLock, waitForLock } from "./lock.mjs";
import { project } from "./project.ts";
import { digestOf } from "./sources.ts";
import { runTool } from "./tool.ts";

/**
 * Makes a build of the sources as they are now, if there is none; this process and those it starts then use it.
 * Each state of the sources has a folder of its own, so nobody builds under a server that is running.
 */
export async function buildWhenChanged(signal?: AbortSignal) {
  await generate(signal);
  mkdirSync(join(project, builds), { recursive: true });
  const lock = await waitForLock(join(project, builds, "build.lock"), {
    onWait: () => console.log("Waiting for another build …"),
    signal,
  });
  try {
    const distDir = join(builds, digestOf(sources).slice(0, 16));
    if (!isDone(distDir)) await buildInto(distDir, signal);
    takeLock(join(project, distDir, `in-use.${process.pid}`));
    process.env.NEXT_DIST_DIR = distDir;
  } finally {
    lock.release();
  }
}

const builds = ".next/builds";

const sources = [
  ...["app/**", "components/**", "lib/**", "public/**", "prisma/{schema,roadmap}/**"],
  ...["next.config.ts", "postcss.config.mjs", "tsconfig*.json", "package-lock.json"],
];

const isDone = (distDir: string) => existsSync(join(project, distDir, "done"));

async function buildInto(distDir: string, signal: AbortSignal | undefined) {
  console.log("Building (the first time, and when the sources have changed) …");
  clearUnused();
  const env = { NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" };
  await runTool("next/dist/bin/next", { args: ["build"], env, doing: "The build", signal });
  writeFileSync(join(project, distDir, "done"), "");
}

/** Whoever serves a build holds a lock in it; one that was killed holds nothing. */
function clearUnused() {
  for (const entry of readdirSync(join(project, builds), { withFileTypes: true })) {
    const folder = join(entry.parentPath, entry.name);
    if (entry.isDirectory() && !isInUse(folder)) rmSync(folder, { recursive: true });
  }
}

const isInUse = (folder: string) =>
  readdirSync(folder).some((name) => name.startsWith("in-use.") && isHeld(join(folder, name)));
