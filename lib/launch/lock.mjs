// Plain JavaScript: prepare.mjs needs it before anything is installed.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startOf } from "./process-table.mjs";

/**
 * A lock is a file that names its holder. A holder that was killed holds nothing any more,
 * so nobody ever has to remove a lock file by hand.
 */
export function takeLock(path, note = "") {
  const me = { id: `${process.pid}:${startOf(process.pid)}`, pid: process.pid, note };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(me), { mode: 0o644 });
  try {
    for (;;) {
      if (claim(draft, path)) return { release: () => release(path, me) };
      const holder = holderOf(path);
      if (holder && isAlive(holder)) return holder;
      if (holder) clear(path, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

export async function waitForLock(path, { onWait = () => {}, signal } = {}) {
  for (let told = false; ; told = true) {
    const lock = takeLock(path);
    if ("release" in lock) return lock;
    if (!told) onWait(lock);
    await sleep(200, undefined, { signal });
  }
}

/** Whether somebody who is alive holds it. */
export function isHeld(path) {
  const holder = holderOf(path);
  return holder !== null && isAlive(holder);
}

/** A link appears whole or not at all, and for one of two who try at once. */
function claim(draft, path) {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function release(path, me) {
  if (holderOf(path)?.id === me.id) rmSync(path, { force: true });
}

/** Two may clear at once: whoever moved a living holder's file away puts it back. */
function clear(path, dead) {
  const moved = `${path}.dead.${process.pid}`;
  if (holderOf(path)?.id !== dead.id) return;
  try {
    renameSync(path, moved);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const found = holderOf(moved);
  if (found && isAlive(found)) claim(moved, path);
  rmSync(moved, { force: true });
}

/** A process id alone proves nothing: after a restart another process has it. */
const isAlive = (holder) => holder.id === `${holder.pid}:${startOf(holder.pid)}`;

function holderOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    return { id: "unreadable", pid: 0, note: "" };
  }
}
