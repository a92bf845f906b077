import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { endableBy } from "@/lib/mentorships/policy";
import { withdrawWaiting } from "@/lib/milestones/release";

/** Either side ends it at once. What waits for this mentor waits no longer and goes back to the member. */
export async function endMentorship(viewer: Viewer, mentorshipId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.mentorship.updateMany({
      where: { AND: [{ id: mentorshipId }, endableBy(viewer)] },
      data: { state: "ENDED", endedAt: new Date(), endedById: viewer.id },
    });
    if (count === 0) throw new Refusal("This mentorship has ended already.");
    await withdrawWaiting(tx, { mentorshipId });
    await record(tx, {
      actorId: viewer.id,
      verb: "endMentorship",
      subject: "Mentorship",
      subjectId: mentorshipId,
    });
  });
}
