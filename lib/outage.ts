import { callUnderWay } from "./http/heard.ts";
import { log } from "./log.ts";

/** One for the process: the door and Next's bundle each load this file. */
const kept = globalThis as { throughlineOutage?: { at: number; saidAt: number } };
const outage = (kept.throughlineOutage ??= { at: -Infinity, saidAt: -Infinity });

/** Questions of several requests may be asked as one: whoever fails with it does so within this time. */
const FRESH = 1000;
/** An outage fails every request; the log needs to hear of it now and then. */
const QUIET = 10_000;

/** Said where the database was asked and did not answer. */
export function noteOutage(error: unknown) {
  const call = callUnderWay();
  if (call) call.silence = error;
  outage.at = performance.now();
  if (outage.at - outage.saidAt < QUIET) return;
  outage.saidAt = outage.at;
  log.error({ err: error }, "the database does not answer");
}

/** Whether what fails in this request, or this process, now fails because the database does not answer. */
export const isOut = (call = callUnderWay()) =>
  call?.silence !== undefined || performance.now() - outage.at < FRESH;
