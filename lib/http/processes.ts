import cluster from "node:cluster";
import { log } from "../log.ts";
import type { Worker } from "../background/worker.ts";
import { onStop } from "./stop.ts";

/**
 * Keeps `count` processes serving, and ends when they have ended and the work beside them too. The first one proves that serving works before the others begin;
 * later, one that dies is replaced, after a pause that grows while they keep dying.
 */
export function keepServing(count: number, work: Worker, onReady: () => void) {
  let serving = false;
  let stopping = false;
  let stopped: Promise<unknown> = Promise.resolve();
  let deaths: number[] = [];

  cluster.once("listening", () => {
    serving = true;
    for (let more = 1; more < count; more++) cluster.fork();
    onReady();
  });
  cluster.on("exit", ({ process: { pid } }, code, signal) => {
    if (stopping && workers().length === 0) return void stopped.finally(() => process.exit(0));
    if (stopping) return;
    // A first one that never served has said why.
    if (!serving) process.exit(code || 1);
    log.error({ process: pid, code, signal }, "a process of the server died; another takes its place");
    setTimeout(() => stopping || cluster.fork(), pauseAfterDeath());
  });
  onStop(() => {
    stopping = true;
    stopped = work
      .stop(8000)
      .catch((error) => log.error({ err: error }, "the work beside serving did not end well"));
    end("SIGTERM");
    setTimeout(() => end("SIGKILL"), 15_000).unref();
  });
  cluster.fork();

  function pauseAfterDeath() {
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < 60_000), now];
    return Math.min(50 * 2 ** deaths.length, 10_000);
  }
}

/** One that has ended stays in the cluster's list for a while. */
const workers = () => Object.values(cluster.workers ?? {}).filter((worker) => worker?.isDead() === false);

function end(signal: "SIGTERM" | "SIGKILL") {
  for (const worker of workers()) worker?.process.kill(signal);
}
