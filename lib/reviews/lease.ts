import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { recordMove } from "@/lib/reviews/lines";
import { askedBy, rowsIn, startableBy } from "@/lib/reviews/policy";
import { LEASE } from "@/lib/reviews/request";

/** The mentor has it from now. False where it is not there to be taken up. */
export async function takeUp(tx: Transaction, viewer: Viewer, requestId: string, now: Date) {
  // A milestone is held before its request, as everywhere: a verdict may follow in the same change.
  await tx.$queryRaw`
    SELECT 1 FROM "Milestone" m JOIN "ReviewRequest" r ON r."milestoneId" = m."id"
    WHERE r."id" = ${requestId}::uuid AND r."reviewerId" = ${viewer.id}::uuid FOR UPDATE OF m`;
  const { count } = await tx.reviewRequest.updateMany({
    where: { AND: [{ id: requestId }, startableBy(viewer, now)] },
    data: { leaseUntil: leaseFrom(now) },
  });
  if (count > 0) await recordMove(tx, viewer, requestId, "startReading", "start");
  return count > 0;
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

export async function whyNotDecided(tx: Transaction, viewer: Viewer, id: string, now: Date) {
  const waits = await tx.reviewRequest.count({ where: { AND: [{ id }, startableBy(viewer, now)] } });
  return waits > 0 ? LEASE_OVER : "This request is not waiting for your verdict.";
}

export const LEASE_OVER =
  "Your half hour with this request is over. Everything you wrote is still here: take it up again to send it.";
