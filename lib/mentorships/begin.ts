import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { termsRow, type Terms } from "@/lib/mentorships/terms";

type Offer = Terms & {
  inviterId: string;
  message: string;
  createdAt: Date;
};

/** The first agreement: its writer signed it by sending the invitation, the mentor by accepting. */
export async function beginMentorship(tx: Transaction, mentor: Viewer, offer: Offer, now: Date) {
  const { inviterId: menteeId } = offer;
  const { id } = await tx.mentorship.create({
    data: {
      menteeId,
      mentorId: mentor.id,
      startedAt: now,
      agreements: {
        create: {
          number: 1,
          goals: offer.message,
          ...pickTerms(offer),
          createdAt: offer.createdAt,
          menteeSignedAt: offer.createdAt,
          mentorSignedAt: now,
        },
      },
    },
    select: { id: true },
  });
  await record(tx, { actorId: mentor.id, verb: "acceptInvitation", subject: "Mentorship", subjectId: id });
  return id;
}

const pickTerms = (offer: Offer): Terms =>
  Object.fromEntries(Object.keys(termsRow).map((name) => [name, offer[name as keyof Terms]])) as Terms;
