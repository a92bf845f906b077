import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { MentorshipState } from "@/lib/generated/prisma/enums";
import { changedTerms, endsWhen, isFitEnd } from "@/lib/mentorships/agreement";
import { SIGN_DAYS } from "@/lib/mentorships/mentorship";
import { recordMove } from "@/lib/mentorships/move";
import { placesOf } from "@/lib/mentorships/policy";
import { settleAll } from "@/lib/mentorships/settle";
import { type ProposedTerms, termsColumns, type Terms, termsRow } from "@/lib/mentorships/terms";

const DAY = 86_400_000;

type Offer = Terms & {
  inviterId: string;
  message: string;
  createdAt: Date;
  inviter: { timeZone: string };
};
type Changes = ProposedTerms & { goals: string };

/**
 * The first agreement: its writer signed it by sending the invitation. A mentor who accepts it as it is signs it, and it
 * runs. One who changes something signs a second version, and it runs once the writer has signed that too.
 */
export async function beginMentorship(
  tx: Transaction,
  mentor: Viewer,
  offer: Offer,
  changes: Changes | null,
  now: Date,
) {
  const { inviterId: menteeId, inviter, ...offered } = offer;
  const first = { goals: offered.message, ...pickTerms(offer) };
  const second = changes && { goals: changes.goals, ...termsColumns(changes) };
  const isChanged = second !== null && changedTerms(first, second).length > 0;
  if (changes && isChanged && !isFitEnd(changes, mentor.timeZone, now))
    throw new Refusal("Choose an end that lies ahead and is at most two years away, or leave it open.");

  await takePlace(tx, mentor, now);
  await settleAll(tx, { menteeId, mentorId: mentor.id }, now);
  const signed = { createdAt: offer.createdAt, menteeSignedAt: offer.createdAt };
  const end = isChanged
    ? { wrapUpAt: null, overAt: new Date(now.getTime() + SIGN_DAYS * DAY) }
    : endsWhen(offer.endsOn, inviter.timeZone);
  const state: MentorshipState = isChanged ? "PROPOSED" : "ACTIVE";
  const { id } = await tx.mentorship.create({
    data: {
      menteeId,
      mentorId: mentor.id,
      state,
      startedAt: now,
      ...end,
      agreements: {
        create: isChanged
          ? [
              { number: 1, ...first, ...signed },
              { number: 2, ...second, createdAt: now, mentorSignedAt: now },
            ]
          : [{ number: 1, ...first, ...signed, mentorSignedAt: now }],
      },
    },
    select: { id: true },
  });
  await recordMove(tx, mentor, "acceptInvitation", id, "PROPOSED", state);
  return { id, isChanged };
}

/**
 * One of the places the mentor has. Their row is held, so of two at once the second counts the first. Not as hard as a
 * change of address does: two who accept each other at the same moment must not wait for each other.
 */
async function takePlace(tx: Transaction, { id }: Viewer, now: Date) {
  const [mentor] = await tx.$queryRaw<{ menteesTaken: number }[]>`
    SELECT "menteesTaken" FROM "User" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const places = mentor!.menteesTaken;
  if (places === 0)
    throw new Refusal(
      "You said that you take nobody now. Change that in your settings first, under Mentoring.",
    );
  if ((await tx.mentorship.count({ where: placesOf(id, now) })) >= places)
    throw new Refusal(
      `You take ${places === 1 ? "one mentee" : `${places} mentees`}, and have no place left. Take more in your settings, under Mentoring, or decline.`,
    );
}

const pickTerms = (offer: Offer): Terms =>
  Object.fromEntries(Object.keys(termsRow).map((name) => [name, offer[name as keyof Terms]])) as Terms;
