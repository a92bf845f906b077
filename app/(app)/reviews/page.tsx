import type { Metadata } from "next";
import { ReviewsView } from "@/components/reviews/reviews-view";
import { requireViewer } from "@/lib/auth/session";
import { leadingCount } from "@/lib/counts";
import { countLate, listQueue } from "@/lib/desk/queries";
import { QueuePlace } from "@/lib/desk/schema";
import { countMentees } from "@/lib/mentorships/queries";
import {
  countQueue,
  listAnswered,
  listDecided,
  listFormerVerdicts,
  listOpenRequests,
} from "@/lib/reviews/queries";
import { HistoryPlace } from "@/lib/reviews/schema";
import { formerRow, historyOf, promisedRow, promisedWords, queuePages, waitingRow } from "./lists";

export const metadata: Metadata = { title: "Reviews" };

export default async function ReviewsPage({ searchParams }: PageProps<"/reviews">) {
  const viewer = await requireViewer();
  const address = await searchParams;
  const [decidedFrom, answeredFrom] = [address.decided, address.answered].map((at) => HistoryPlace.parse(at));
  const waitingFrom = QueuePlace.parse(address.waiting);
  const [mentees, queue, waiting, late, decided, former, open, answered] = await Promise.all([
    countMentees(viewer),
    listQueue(viewer, waitingFrom),
    countQueue(viewer),
    countLate(viewer),
    listDecided(viewer, decidedFrom),
    listFormerVerdicts(viewer),
    listOpenRequests(viewer),
    listAnswered(viewer, answeredFrom),
  ]);
  const places = {
    ...(waitingFrom && { waiting: String(address.waiting) }),
    ...(decidedFrom && { decided: String(address.decided) }),
    ...(answeredFrom && { answered: String(address.answered) }),
  };

  return (
    <ReviewsView
      title={titleOf(waiting, open.length)}
      lede={promisedWords(viewer, waitingFrom ? [] : queue.requests, late)}
      forMe={
        mentees > 0 || former.length > 0
          ? {
              waiting: {
                requests: queue.requests.map((request) => promisedRow(viewer, request)),
                pages: queuePages(places, queue.next),
              },
              decided: historyOf(viewer, decided, ({ requester }) => requester.name, places, "decided"),
              former: former.map((verdict) => formerRow(viewer, verdict)),
            }
          : null
      }
      asked={{
        open: open.map((request) => waitingRow(viewer, request, request.reviewer.name)),
        answered: historyOf(viewer, answered, ({ reviewer }) => reviewer.name, places, "answered"),
      }}
    />
  );
}

function titleOf(waiting: number, open: number) {
  if (waiting > 0) return `${leadingCount(waiting, "review")} ${waiting === 1 ? "waits" : "wait"} for you.`;
  if (open > 0)
    return `${leadingCount(open, "review")} of yours ${open === 1 ? "waits" : "wait"} for an answer.`;
  return "No review waits.";
}
