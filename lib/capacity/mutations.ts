import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { CapacityInput } from "@/lib/capacity/schema";
import { onBehalfOf } from "@/lib/db";
import { declineAll } from "@/lib/invitations/decline-all";

/**
 * How many mentees the viewer takes. Those they have stay, however many that are. "Nobody now" also answers every open
 * invitation, with that as the reason: nobody waits for a no that is known.
 */
export async function setCapacity(viewer: Viewer, { menteesTaken }: CapacityInput, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    await tx.user.update({ where: { id: viewer.id }, data: { menteesTaken }, select: { id: true } });
    await record(tx, {
      actorId: viewer.id,
      verb: "setCapacity",
      subject: "User",
      subjectId: viewer.id,
      fields: ["menteesTaken"],
    });
    if (menteesTaken === 0) await declineAll(tx, viewer, now);
  });
}
