import cluster from "node:cluster";
import { onStop } from "./stop.ts";

/**
 * Keeps `count` processes serving. The first one proves that serving works before the others begin;
 * later, one that dies is replaced, after a pause that grows while they keep dying.
 */
export function keepServing(count: number, onReady: () => void) {
  let serving = false;
  let stopping = false;
  let deaths: number[] = [];

  cluster.once("listening", () => {
    serving = true;
    for (let more = 1; more < count; more++) cluster.fork();
    onReady();
  });
  cluster.on("exit", ({ process: { pid } }, code) => {
    if (stopping && workers().length === 0) process.exit(0);
    if (stopping) return;
    // A first one that never served has said why.
    if (!serving) process.exit(code || 1);
    console.error(`Process ${pid} of the server died; another takes its place.`);
    setTimeout(() => stopping || cluster.fork(), pauseAfterDeath());
  });
  onStop(() => {
    stopping = true;
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
