import type { Metadata } from "next";
import { waitingRow } from "@/app/(app)/reviews/lists";
import { MenteesView } from "@/components/mentorships/mentees-view";
import { blockPersonAction, endMentorshipAction } from "@/app/(app)/mentors/actions";
import { othersOf } from "@/app/(app)/mentors/others";
import { requireViewer } from "@/lib/auth/session";
import { findCapacity } from "@/lib/capacity/queries";
import { countWords, leadingCount } from "@/lib/counts";
import { momentWords } from "@/lib/days";
import { listInvitationsToAnswer } from "@/lib/invitations/queries";
import { listMentees } from "@/lib/mentorships/queries";
import { listLastSubmissions, listQueue } from "@/lib/reviews/queries";
import { listMenteeSummaries } from "@/lib/standing/queries";
import { menteeRows } from "./rows";

export const metadata: Metadata = { title: "Mentees" };

/** As many of the queue as stand beside the list. */
const BESIDE = 8;

export default async function MenteesPage({ searchParams }: PageProps<"/mentees">) {
  const viewer = await requireViewer();
  const now = new Date();
  const [mentees, summaries, queue, lastSubmissions, invitations, capacity, others, { done }] =
    await Promise.all([
      listMentees(viewer),
      listMenteeSummaries(viewer),
      listQueue(viewer),
      listLastSubmissions(viewer),
      listInvitationsToAnswer(viewer, now),
      findCapacity(viewer, now),
      othersOf(viewer, "mentor", now),
      searchParams,
    ]);
  const rows = queue.slice(0, BESIDE);

  return (
    <MenteesView
      done={done}
      title={titleOf(mentees.length, queue.length)}
      lede={mentees.length > 0 ? `You mentor ${countWords(mentees.length, "person", "people")}.` : null}
      mentees={menteeRows(viewer, { mentees, summaries, queue, lastSubmissions })}
      queue={{
        rows: rows.map((request) => waitingRow(viewer, request, request.requester.name)),
        all: queue.length,
      }}
      invitations={invitations.map(({ id, inviter, createdAt }) => ({
        id,
        from: inviter.name,
        when: momentWords(createdAt, viewer.timeZone),
      }))}
      capacity={{ words: capacityWords(capacity), href: "/settings/mentoring" }}
      others={{ ...others, actions: { end: endMentorshipAction, block: blockPersonAction } }}
    />
  );
}

function titleOf(mentees: number, waiting: number) {
  if (mentees === 0) return "You mentor nobody yet.";
  if (waiting === 0) return "Nothing waits for you.";
  return `${leadingCount(waiting, "review")} ${waiting === 1 ? "waits" : "wait"} for you.`;
}

function capacityWords({ places, taken }: { places: number; taken: number }) {
  if (places === 0) return "You take nobody now.";
  const most = `You take up to ${countWords(places, "mentee")}`;
  return taken >= places
    ? `${most}, and have no place left.`
    : `${most}, and have ${countWords(places - taken, "place")} left.`;
}
