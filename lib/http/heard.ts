import { AsyncLocalStorage } from "node:async_hooks";

/**
 * A request under way: whether anything of ours has heard it, what it met in place of the database's answer, and whether
 * its page says so.
 */
export type Call = { heard: boolean; silence?: unknown; saysOut?: boolean };

/** One for the process: the door and Next's bundle each load this file. */
const kept = globalThis as { throughlineCalls?: AsyncLocalStorage<Call> };
const calls = (kept.throughlineCalls ??= new AsyncLocalStorage<Call>());

export const callUnderWay = () => calls.getStore();

/** Said by whatever of ours a request gets to: what breaks from then on is ours to answer for. */
export function hear() {
  const call = callUnderWay();
  if (call) call.heard = true;
}

/** Said by whoever tells the person of an outage in a page that is otherwise whole: its status is to say it too. */
export function sayOut() {
  const call = callUnderWay();
  if (call) call.saysOut = true;
}

/** Runs what is to be done for a call; everything in it knows the call. */
export const during = <T>(call: Call, run: () => T): T => calls.run(call, run);
