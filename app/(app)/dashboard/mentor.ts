import { menteeRows } from "@/app/(app)/mentees/rows";
import { decidedRow, promisedWords } from "@/app/(app)/reviews/lists";
import type { MentorTodayProps } from "@/components/standing/mentor-today-view";
import type { Viewer } from "@/lib/auth/viewer";
import { countWords, leadingCount } from "@/lib/counts";
import { countGuided, countLate, findDesk, type QueuedRequest } from "@/lib/desk/queries";
import { DeskFilter } from "@/lib/desk/schema";
import { countQueue, listDecided } from "@/lib/reviews/queries";

/** As many as are seen at a glance; the whole lists have pages of their own. */
const SHOWN = 5;

/** The day of somebody who mentors and walks no path of their own: who waits, where everybody stands, what was said. */
export async function mentorTodayOf(
  viewer: Viewer,
  queue: QueuedRequest[],
): Promise<Omit<MentorTodayProps, "forYou" | "done">> {
  const [waiting, late, mentees, desk, decided] = await Promise.all([
    countQueue(viewer),
    countLate(viewer),
    countGuided(viewer),
    findDesk(viewer, DeskFilter.parse({}), SHOWN),
    listDecided(viewer),
  ]);
  const [first] = queue;
  return {
    title: titleOf(waiting),
    lede: [promisedWords(viewer, queue, late), `You mentor ${countWords(mentees, "person", "people")}.`]
      .filter(Boolean)
      .join(" "),
    first: first
      ? { href: `/reviews/${first.id}`, label: waiting === 1 ? "Read it" : "Read what is promised first" }
      : null,
    mentees: {
      rows: menteeRows(viewer, desk.mentees),
      all: mentees,
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
