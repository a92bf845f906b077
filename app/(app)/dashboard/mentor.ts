import { menteeRows } from "@/app/(app)/mentees/rows";
import { decidedRow, oldestWords } from "@/app/(app)/reviews/lists";
import type { MentorTodayProps } from "@/components/standing/mentor-today-view";
import type { Viewer } from "@/lib/auth/viewer";
import { countWords, leadingCount } from "@/lib/counts";
import { listMentees } from "@/lib/mentorships/queries";
import { countQueue, listDecided, listLastSubmissions, type QueuedRequest } from "@/lib/reviews/queries";
import { listMenteeSummaries } from "@/lib/standing/queries";

/** As many as are seen at a glance; the whole lists have pages of their own. */
const SHOWN = 5;

/** The day of somebody who mentors and walks no path of their own: who waits, where everybody stands, what was said. */
export async function mentorTodayOf(
  viewer: Viewer,
  queue: QueuedRequest[],
): Promise<Omit<MentorTodayProps, "forYou" | "done">> {
  const [waiting, mentees, summaries, lastSubmissions, decided] = await Promise.all([
    countQueue(viewer),
    listMentees(viewer),
    listMenteeSummaries(viewer),
    listLastSubmissions(viewer),
    listDecided(viewer),
  ]);
  const [oldest] = queue;
  return {
    title: titleOf(waiting),
    lede: [oldestWords(viewer, queue), `You mentor ${countWords(mentees.length, "person", "people")}.`]
      .filter(Boolean)
      .join(" "),
    oldest: oldest
      ? { href: `/reviews/${oldest.id}`, label: waiting === 1 ? "Read it" : "Read the oldest" }
      : null,
    mentees: {
      rows: menteeRows(viewer, { mentees, summaries, queue, lastSubmissions }).slice(0, SHOWN),
      all: mentees.length,
    },
    verdicts: decided.requests
      .slice(0, SHOWN)
      .flatMap((request) => decidedRow(viewer, request, request.requester.name)),
  };
}

function titleOf(reviews: number) {
  if (reviews === 0) return "No review waits for your verdict.";
  return `${leadingCount(reviews, "review")} ${reviews === 1 ? "waits" : "wait"} for your verdict.`;
}
