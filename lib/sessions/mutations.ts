import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { askedFrom, ownedBy, provedBy } from "@/lib/sessions/policy";
import { newToken, tokenHash } from "@/lib/token";

/** What a form shows the field for the password after. */
export const ENTER_PASSWORD = "Enter your password, to show that it is you.";

/** Signs one of the viewer's browsers out, at its next request. */
export async function endSession(viewer: Viewer, sessionId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { AND: [{ id: sessionId }, ownedBy(viewer)] } });
    if (count === 0) throw new Refusal("This device is signed out already.");
    await record(tx, {
      actorId: viewer.id,
      verb: "endSession",
      subject: "Session",
      subjectId: sessionId,
    });
  });
}

/** Signs out every browser but this one. */
export const endOtherSessions = (viewer: Viewer) =>
  onBehalfOf(viewer, (tx) => endSessions(tx, viewer.id, viewer.sessionId));

/** Signs out every browser, this one too. */
export const endAllSessions = (viewer: Viewer) => onBehalfOf(viewer, (tx) => endSessions(tx, viewer.id));

/** Gives this browser a new id, as whenever its rights change. Answers the one its cookie is to carry from now on. */
export const renewSession = (tx: Transaction, viewer: Viewer, change: { provedAt?: Date } = {}) =>
  renew(tx, askedFrom(viewer), "You were signed out meanwhile. Sign in again.", change);

/** The same for what matters most: only from where the password was entered within ten minutes. */
export const renewProvedSession = (tx: Transaction, viewer: Viewer) =>
  renew(tx, provedBy(viewer, new Date()), ENTER_PASSWORD);

/** In the transaction of what makes them end. */
export async function endSessions(tx: Transaction, userId: string, keep: string | null = null) {
  await tx.session.deleteMany({ where: { userId, ...(keep && { id: { not: keep } }) } });
  const verb = keep ? "endOtherSessions" : "endAllSessions";
  await record(tx, { actorId: userId, verb, subject: "User", subjectId: userId });
}

/** What somebody may have copied before opens nothing any more. */
async function renew(
  tx: Transaction,
  where: Prisma.SessionWhereInput,
  refusal: string,
  change: { provedAt?: Date } = {},
) {
  const id = newToken();
  const { count } = await tx.session.updateMany({ where, data: { ...change, idHash: tokenHash(id) } });
  if (count === 0) throw new Refusal(refusal);
  return id;
}
