import type { OtherMentorshipsProps } from "@/components/mentorships/other-mentorships";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import { listLeft, listPast, listProposals } from "@/lib/mentorships/queries";

type Found = Omit<OtherMentorshipsProps, "actions">;

/** What does not run, from one side: what waits for a signature, with whom who is leaving, and what is over. */
export async function othersOf(viewer: Viewer, side: "mentee" | "mentor", now: Date): Promise<Found> {
  const mine = ({ menteeId }: { menteeId: string }) => (menteeId === viewer.id) === (side === "mentee");
  const [proposals, left, past] = await Promise.all([
    listProposals(viewer, now),
    listLeft(viewer, now),
    listPast(viewer, now),
  ]);
  const when = (moment: Date) => momentWords(moment, viewer.timeZone, now);
  return {
    proposals: proposals.filter(mine).map(({ id, overAt, mentee, mentor }) => ({
      id,
      href: side === "mentee" ? `/mentors/${id}` : `/mentees/${mentee.id}`,
      name: (side === "mentee" ? mentor : mentee).name,
      until: overAt && when(overAt),
    })),
    left: left.filter(mine).map(({ id, startedAt }) => ({ id, since: when(startedAt) })),
    past: past.filter(mine).map(({ id, startedAt, overAt, mentee, mentor }) => ({
      id,
      href: side === "mentee" ? `/mentors/${id}/timeline` : `/mentees/${mentee.id}/timeline`,
      personId: (side === "mentee" ? mentor : mentee).id,
      name: (side === "mentee" ? mentor : mentee).name,
      since: when(startedAt),
      until: overAt && when(overAt),
    })),
  };
}
