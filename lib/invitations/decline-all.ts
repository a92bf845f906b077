import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { moves } from "@/lib/invitations/invitation";
import { recordMove } from "@/lib/invitations/move";
import { addressedTo } from "@/lib/invitations/policy";
import { declinedMail } from "@/lib/invitations/words";
import { tell } from "@/lib/mentorships/tell";

/** Whoever takes nobody now says so to everybody who waits for their answer. */
export async function declineAll(tx: Transaction, viewer: Viewer, now: Date) {
  const declined = await tx.invitation.updateManyAndReturn({
    where: addressedTo(viewer, now),
    data: {
      state: moves.declineInvitation.to,
      declineReason: "FULL",
      inviteeId: viewer.id,
      answeredAt: now,
    },
    select: { id: true, inviter: { select: { email: true } } },
  });
  for (const { id, inviter } of declined) {
    await tell(tx, viewer, inviter, declinedMail(viewer, "FULL", null, `${env.APP_ORIGIN}/mentors`));
    await recordMove(tx, viewer, "declineInvitation", id);
  }
}
