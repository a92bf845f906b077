import type { QueueOptions } from "pg-boss";

/** Where a mail waits to be sent, by its id. */
export const QUEUE = "mail";

/** Where the id of a mail goes that nobody took. */
export const GIVEN_UP = "mail-given-up";

const DAY = 86_400;

/**
 * A mail that was not taken is tried again after 15 seconds, then after twice as long each time and every six hours in
 * the end: sixteen times, over a day and a half. A process that says nothing for ten seconds while it sends has died, and another one takes the
 * mail over.
 */
export const patience: QueueOptions = {
  retryLimit: 16,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: DAY / 4,
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retentionSeconds: 30 * DAY,
  deleteAfterSeconds: DAY,
};
