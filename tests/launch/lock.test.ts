import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isHeld, takeLock, waitForLock } from "@/lib/launch/lock.mjs";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "lock-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const module = join(import.meta.dirname, "../../lib/launch/lock.mjs");

/** Another process that takes the lock and keeps it until it is killed. */
async function holder(path: string) {
  const script = `import(${JSON.stringify(module)}).then(({ takeLock }) => { takeLock(${JSON.stringify(path)}, "elsewhere"); console.log("held"); setInterval(() => {}, 1000) })`;
  const child = spawn(process.execPath, ["-e", script]);
  await once(child.stdout, "data");
  return child;
}

test("whoever comes second learns who holds it", async () => {
  const path = join(folder, "lock");
  const other = await holder(path);
  expect(takeLock(path)).toMatchObject({ pid: other.pid, note: "elsewhere" });
  expect(isHeld(path)).toBe(true);
  other.kill("SIGKILL");
});

test("a holder that was killed holds nothing", async () => {
  const path = join(folder, "lock");
  const other = await holder(path);
  other.kill("SIGKILL");
  await once(other, "exit");
  expect(existsSync(path)).toBe(true);
  expect(isHeld(path)).toBe(false);
  expect(takeLock(path)).toHaveProperty("release");
});

test("released, it is free, and nothing is left behind", () => {
  const path = join(folder, "lock");
  const lock = takeLock(path);
  if (!("release" in lock)) throw new Error("It was free.");
  lock.release();
  expect(existsSync(path)).toBe(false);
});

test("who waits is told once, and gets it", async () => {
  const path = join(folder, "lock");
  const other = await holder(path);
  const told: string[] = [];
  setTimeout(() => other.kill("SIGKILL"), 500);
  await waitForLock(path, { onWait: ({ note }) => void told.push(note) });
  expect(told).toEqual(["elsewhere"]);
});

test("of twenty who find a dead one's lock, one gets it at a time", () => {
  const path = join(folder, "lock");
  const script = `
    import(${JSON.stringify(module)}).then(async ({ waitForLock }) => {
      const { mkdirSync, rmdirSync } = await import("node:fs");
      const lock = await waitForLock(${JSON.stringify(path)});
      mkdirSync(${JSON.stringify(join(folder, "inside"))});
      await new Promise((done) => setTimeout(done, 20));
      rmdirSync(${JSON.stringify(join(folder, "inside"))});
      if (Math.random() < 0.5) lock.release();
    })`;
  const all = `for i in $(seq 20); do "$0" -e "$1" & pids="$pids $!"; done; for pid in $pids; do wait $pid || exit 1; done`;
  const { status, stderr } = spawnSync("sh", ["-c", all, process.execPath, script], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 60_000);
