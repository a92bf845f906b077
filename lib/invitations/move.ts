import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { moves } from "@/lib/invitations/invitation";
import { movableBy } from "@/lib/invitations/policy";
import { holdPair } from "@/lib/mentorships/pair";
import { termsRow } from "@/lib/mentorships/terms";
import { tokenHash } from "@/lib/token";

/** A move of whoever is invited: the right, the state and the clock are in the write, so two at once are one. */
export async function move(
  tx: Transaction,
  viewer: Viewer,
  verb: "askInviter" | "acceptInvitation" | "declineInvitation",
  token: string,
  data: object,
  now: Date,
) {
  const [invitation] = await tx.invitation.updateManyAndReturn({
    where: movableBy(viewer, verb, tokenHash(token), now),
    data: { ...data, state: moves[verb].to },
    select: {
      id: true,
      inviterId: true,
      message: true,
      ...termsRow,
      stepsLevel: true,
      skillsLevel: true,
      createdAt: true,
      inviter: { select: { email: true, timeZone: true } },
    },
  });
  if (!invitation) throw new Refusal(CLOSED[verb]);
  return invitation;
}

/** Before a yes: a block between the two that is being set now is waited for, and then found. */
export async function holdInviter(tx: Transaction, viewer: Viewer, token: string) {
  const invitation = await tx.invitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: { inviterId: true },
  });
  if (invitation) await holdPair(tx, viewer.id, invitation.inviterId);
}

/** A line in the audit: what was done, and the state it led to. */
export const recordMove = (tx: Transaction, { id }: Viewer, verb: string, subjectId: string) =>
  record(tx, {
    actorId: id,
    verb,
    subject: "Invitation",
    subjectId,
    ...(verb in moves && { to: moves[verb as keyof typeof moves].to }),
  });

const ANSWERED = "it was answered already, has run out, or was sent to another address.";
const CLOSED = {
  askInviter: `You cannot ask now: your last question waits for its answer, or the invitation is closed.`,
  acceptInvitation: `This invitation cannot be accepted: a question waits for its answer, ${ANSWERED}`,
  declineInvitation: `This invitation cannot be answered: ${ANSWERED}`,
};
