import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, today } from "@/lib/days";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { GOOD_FOR_DAYS, REST_DAYS } from "@/lib/invitations/invitation";
import { restingWith, waitingOf, withdrawableBy } from "@/lib/invitations/policy";
import type { InvitationInput } from "@/lib/invitations/schema";
import { mentoredIn } from "@/lib/mentorships/policy";
import { LONGEST_TERM } from "@/lib/mentorships/terms";

const DAY = 86_400_000;
const MOST_OPEN = 5;

/** Of the viewer's invitations those that ran out make room; then nobody is asked too often, or for ever. */
export async function refuseUnwelcome(
  tx: Transaction,
  viewer: Viewer,
  { email, endsOn }: InvitationInput,
  now: Date,
) {
  const day = today(viewer.timeZone, now);
  if (endsOn !== null && (endsOn <= addDays(day, GOOD_FOR_DAYS) || endsOn > addDays(day, LONGEST_TERM)))
    throw new Refusal("Choose an end that is at least 15 days and at most two years away, or leave it open.");
  await tx.invitation.updateMany({
    where: { AND: [withdrawableBy(viewer), { email, expiresAt: { lte: now } }] },
    data: { state: "WITHDRAWN" },
  });
  if ((await tx.invitation.count({ where: waitingOf(viewer, now) })) >= MOST_OPEN)
    throw new Refusal("Five invitations are open. Wait for an answer, or withdraw one.");
  if ((await tx.mentorship.count({ where: { AND: [mentoredIn(viewer, now), { mentor: { email } }] } })) > 0)
    throw new Refusal("This person is your mentor already.");
  if ((await tx.block.count({ where: { blockerId: viewer.id, blocked: { email } } })) > 0)
    throw new Refusal(
      "You blocked this person. Lift the block in your settings first, if you want to ask them.",
    );
  const since = new Date(now.getTime() - REST_DAYS * DAY);
  if ((await tx.invitation.count({ where: restingWith(viewer, email, since) })) > 0)
    throw new Refusal(
      "They declined less than 30 days ago. Give it a rest, and ask somebody else meanwhile.",
    );
}

/** Whether the mail goes out: whoever blocked the viewer hears nothing of them, and the viewer nothing of that. */
export const isWelcome = async (tx: Transaction, viewer: Viewer, email: string) =>
  (await tx.block.count({ where: { blockedId: viewer.id, blocker: { email } } })) === 0;
