// Runs before anything is installed, on whatever Node the machine has: plain JavaScript, no dependencies.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { waitForLock } from "./lock.mjs";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = join(project, "node_modules");
const stamp = join(modules, ".throughline-lockfile");

requireNode();
try {
  if (!isInstalled()) await install();
} catch (error) {
  fail(
    error.code === "EACCES" || error.code === "EROFS"
      ? `The folder ${project} is not writable, so the packages cannot be installed. Run this as its owner.`
      : error.message,
  );
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Throughline needs Node 20.19 or newer to set itself up; this is Node ${process.versions.node}. Install a newer one from your package manager or with nvm, then try again.`,
  );
}

function isInstalled() {
  try {
    return readFileSync(stamp, "utf8") === digest();
  } catch {
    return false;
  }
}

async function install() {
  mkdirSync(join(project, ".data"), { recursive: true, mode: 0o711 });
  const lock = await waitForLock(join(project, ".data/install.lock"), {
    onWait: () => console.log("Waiting for another process that is installing the packages …"),
  });
  try {
    if (isInstalled()) return;
    console.log("Installing the packages (once, and when package-lock.json changes) …");
    const { status, error } = spawnSync(
      "npm",
      ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
      {
        cwd: project,
        env: ownEnvironment(),
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    if (error) throw new Error(`npm could not be started: ${error.message}`);
    if (status !== 0) throw new Error("Installing the packages failed: see npm's message above.");
    if (spawnSync(join(modules, ".bin/node"), ["--version"]).status !== 0) {
      throw new Error(
        "npm installed the packages but did not run their install scripts. Unset ignore-scripts and try again.",
      );
    }
    writeFileSync(stamp, digest());
  } finally {
    lock.release();
  }
}

/** The outer npm tells its scripts about itself; an inner npm would believe it. Its PATH leads into what is being replaced. */
function ownEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(lifecycle|package|command)|INIT_CWD$|NODE_ENV$)/.test(name),
  );
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(modules));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

function digest() {
  return createHash("sha256")
    .update(readFileSync(join(project, "package-lock.json")))
    .digest("hex");
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
