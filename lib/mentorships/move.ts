import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { MentorshipState } from "@/lib/generated/prisma/enums";
import { type Live, moves, standingOf, timedRow, type Verb } from "@/lib/mentorships/mentorship";
import { movableBy } from "@/lib/mentorships/policy";

/** Which mentorship, from which side, with whom. */
export type Place = { id: string; isMentee: boolean; otherId: string };

/**
 * One move of one side, with its line in the audit. The mentorship is held first, and what is asked is asked of what
 * stands then: of two moves at once the second finds what the first left.
 */
export async function move(
  tx: Transaction,
  viewer: Viewer,
  verb: Verb,
  id: string,
  now: Date,
  data: Prisma.MentorshipUpdateManyMutationInput = {},
) {
  if (!UNLIMITED.has(verb)) await spend([["moveMentorship", viewer.id]], tx);
  await hold(tx, id);
  const where = { AND: [{ id }, movableBy(viewer, verb, now)] };
  const found = await tx.mentorship.findFirst({ where, select: heldRow });
  if (!found) throw new Refusal(CLOSED[verb]);
  const from = standingOf(found, now) as Live;
  const to = (moves[verb].leads as Partial<Record<Live, MentorshipState>>)[from]!;
  await tx.mentorship.updateMany({ where, data: { ...data, state: to } });
  await recordMove(tx, viewer, verb, id, from, to);
  const isMentee = found.menteeId === viewer.id;
  const other = isMentee ? found.mentor : found.mentee;
  return { ...found, from, isMentee, other, place: { id, isMentee, otherId: other.id } };
}

/** Whoever moves it next waits, and sees what this change left. */
export const hold = (tx: Transaction, id: string) =>
  tx.$queryRaw`SELECT 1 FROM "Mentorship" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;

/** Who moved it, from where and to where; nobody is the clock. */
export const recordMove = (
  tx: Transaction,
  viewer: Viewer | null,
  verb: string,
  subjectId: string,
  from: MentorshipState,
  to: MentorshipState,
) =>
  record(tx, {
    actorId: viewer?.id ?? null,
    verb,
    subject: "Mentorship",
    subjectId,
    ...{ from, to },
  });

const person = { select: { id: true, name: true, email: true, timeZone: true } } as const;
export const heldRow = {
  ...timedRow,
  menteeId: true,
  mentorId: true,
  mentee: person,
  mentor: person,
} as const;

/** Nobody is kept from leaving. */
const UNLIMITED = new Set<Verb>(["proposeEnd", "confirmEnd", "endMentorship"]);

const CLOSED: Record<Verb, string> = {
  proposeTerms: "New terms cannot be proposed now: the mentorship is ending, or over.",
  signTerms: "There is nothing to sign now: the mentorship is ending, or over.",
  pauseMentorship: "This mentorship cannot be paused now: it is paused, ending or over.",
  resumeMentorship: "This mentorship is not paused any more. Reload the page.",
  goOn: "This mentorship is paused, ending or over. Reload the page.",
  proposeEnd: "The end of this mentorship cannot be proposed: it is ending already, or over.",
  confirmEnd: "There is no end to confirm: it is yours to wait for, or the mentorship is over.",
  endMentorship: "This mentorship has ended already.",
};
