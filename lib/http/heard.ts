import { AsyncLocalStorage } from "node:async_hooks";

/**
 * A request under way: whether anything of ours has heard it yet, what lines in the log say of it, why it was refused,
 * what it met in place of the database's answer, and whether its page says so.
 */
export type Call = {
  heard: boolean;
  told: { request: string; route: string; viewer?: string };
  why?: string;
  silence?: unknown;
  saysOut?: boolean;
};

/** One for the process: the door and Next's bundle each load this file. */
const kept = globalThis as { throughlineCalls?: AsyncLocalStorage<Call> };
const calls = (kept.throughlineCalls ??= new AsyncLocalStorage<Call>());

export const callUnderWay = () => calls.getStore();

/** Said by whatever of ours a request gets to: what breaks from then on is ours to answer for. */
export function hear() {
  const call = callUnderWay();
  if (call) call.heard = true;
}

/** Said once it is known who asks. */
export function recognise(viewerId: string) {
  const call = callUnderWay();
  if (call) call.told.viewer = viewerId;
}

/** Said by whoever refuses: the line about the request says why. A sentence of ours, never what somebody typed. */
export function sayWhy(why: string) {
  const call = callUnderWay();
  if (call) call.why = why;
}

/** Said by whoever tells the person of an outage in a page that is otherwise whole: its status is to say it too. */
export function sayOut() {
  const call = callUnderWay();
  if (call) call.saysOut = true;
}

/** Runs what is to be done for a call; everything in it knows the call. */
export const during = <T>(call: Call, run: () => T): T => calls.run(call, run);
