import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { moves } from "@/lib/invitations/invitation";
import { recordMove } from "@/lib/invitations/move";
import { addressedTo } from "@/lib/invitations/policy";
import { tellAnswer } from "@/lib/invitations/tell";

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
    select: { id: true, inviterId: true },
  });
  for (const { id, inviterId } of declined) {
    await tellAnswer(tx, viewer, { id, inviterId }, "DECLINED", "/mentors", now);
    await recordMove(tx, viewer, "declineInvitation", id);
  }
}
