import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Kind, TimelinePlace } from "@/lib/timelines/schema";

/** Two people, one of whom mentors the other, or did. No mentor: those whose accounts are erased. */
export type Pair = { menteeId: string; mentorId: string | null };

/** Which rows of a kind are wanted: for whom, of whom, older than what, how many. */
export type Span = {
  db: Transaction;
  viewer: Viewer;
  pair: Pair;
  after: TimelinePlace | undefined;
  take: number;
  now: Date;
};

export const between = ({ menteeId, mentorId }: Pair) => ({ menteeId, mentorId });
/** With whoever is erased there is none any more. */
export const mentorshipBetween = ({ menteeId, mentorId }: Pair): Prisma.MentorshipWhereInput =>
  mentorId === null ? { id: { in: [] } } : { menteeId, mentorId };
export const requestBetween = ({ menteeId, mentorId }: Pair) => ({
  requesterId: menteeId,
  reviewerId: mentorId,
});
export const waiverBetween = ({ menteeId, mentorId }: Pair) => ({ ownerId: menteeId, mentorId });

export const byId = (id: Bound<string>) => ({ id });
type Bound<T> = { lt?: T; lte?: T; equals?: T };

/** What stands after a place: older, or of the same moment and later in the order of ids and kinds. */
export function older<AtWhere, IdWhere>(
  kind: Kind,
  after: TimelinePlace | undefined,
  at: (bound: Bound<Date>) => AtWhere,
  id: (bound: Bound<string>) => IdWhere,
) {
  if (!after) return {};
  const next = kind < after.kind ? { lte: after.id } : { lt: after.id };
  return { OR: [at({ lt: after.at }), { AND: [at({ equals: after.at }), id(next)] }] };
}

/** `older`, of a row that is read already. */
export function standsAfter({ at, id, kind }: TimelinePlace, after: TimelinePlace | undefined) {
  if (!after || at < after.at) return true;
  if (at > after.at) return false;
  return kind < after.kind ? id <= after.id : id < after.id;
}
