import { AsyncLocalStorage } from "node:async_hooks";

type Call = { heard: boolean };

/** One for the process: the door and Next's bundle each load this file. */
const kept = globalThis as { throughlineCalls?: AsyncLocalStorage<Call> };
const calls = (kept.throughlineCalls ??= new AsyncLocalStorage<Call>());

/** Said by whatever of ours a request gets to: what breaks from then on is ours to answer for. */
export function hear() {
  const call = calls.getStore();
  if (call) call.heard = true;
}

/** Runs the call; the function it gets tells whether anything of ours has heard it yet. */
export function listening<T>(run: (wasHeard: () => boolean) => T): T {
  const call: Call = { heard: false };
  return calls.run(call, () => run(() => call.heard));
}
