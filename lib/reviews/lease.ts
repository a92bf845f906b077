import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { hold } from "@/lib/reviews/judging";
import { makeMove } from "@/lib/reviews/moves";
import { askedBy, rowsIn, startableBy } from "@/lib/reviews/policy";
import { LEASE } from "@/lib/reviews/request";

/** The mentor has it from now, for half an hour. */
export const takeUp = (tx: Transaction, viewer: Viewer, id: string, now: Date) =>
  makeMove(tx, viewer, id, "start", {
    of: startableBy(viewer, now),
    // A verdict may follow in the same change.
    first: ({ milestoneId }) => hold(tx, milestoneId),
    data: { leaseUntil: leaseFrom(now) },
    verb: "startReading",
    now,
    refusal: "You have taken this up already, or it does not wait for you any more. Reload the page.",
  });

/** The same with the click that sends what was written: what may not be taken up is refused by what follows. */
export async function takeUpFirst(tx: Transaction, viewer: Viewer, id: string, now: Date) {
  try {
    await takeUp(tx, viewer, id, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

export const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE);

export async function whyNotWithdrawn(tx: Transaction, viewer: Viewer, id: string, now: Date) {
  const isRead = await tx.reviewRequest.count({
    where: { AND: [{ id }, askedBy(viewer), rowsIn.reading(now)] },
  });
  return isRead > 0
    ? "Your mentor is reading it just now. You can take it back when they stop, or half an hour after they last wrote."
    : "This request is not waiting any more.";
}

/** Whoever tries to judge, or to ask back, without having it. */
export async function whyNotReading(tx: Transaction, viewer: Viewer, id: string, now: Date) {
  const waits = await tx.reviewRequest.count({ where: { AND: [{ id }, startableBy(viewer, now)] } });
  return waits > 0 ? LEASE_OVER : "This request is not waiting for your verdict.";
}

export const LEASE_OVER =
  "Your half hour with this request is over. Everything you wrote is still here: send it again to take it up again.";
