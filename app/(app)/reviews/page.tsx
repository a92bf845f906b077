import type { Metadata } from "next";
import { ReviewsView } from "@/components/reviews/reviews-view";
import { requireViewer } from "@/lib/auth/session";
import { leadingCount } from "@/lib/counts";
import { countMentees } from "@/lib/mentorships/queries";
import {
  countQueue,
  listAnswered,
  listDecided,
  listFormerVerdicts,
  listOpenRequests,
  listQueue,
} from "@/lib/reviews/queries";
import { HistoryPlace } from "@/lib/reviews/schema";
import { formerRow, historyOf, oldestWords, waitingRow } from "./lists";

export const metadata: Metadata = { title: "Reviews" };

export default async function ReviewsPage({ searchParams }: PageProps<"/reviews">) {
  const viewer = await requireViewer();
  const address = await searchParams;
  const [decidedFrom, answeredFrom] = [address.decided, address.answered].map((at) => HistoryPlace.parse(at));
  const [mentees, queue, waiting, decided, former, open, answered] = await Promise.all([
    countMentees(viewer),
    listQueue(viewer),
    countQueue(viewer),
    listDecided(viewer, decidedFrom),
    listFormerVerdicts(viewer),
    listOpenRequests(viewer),
    listAnswered(viewer, answeredFrom),
  ]);
  const places = {
    ...(decidedFrom && { decided: String(address.decided) }),
    ...(answeredFrom && { answered: String(address.answered) }),
  };

  return (
    <ReviewsView
      title={titleOf(waiting, open.length)}
      lede={oldestWords(viewer, queue)}
      forMe={
        mentees > 0 || former.length > 0
          ? {
              waiting: queue.map((request) => waitingRow(viewer, request, request.requester.name)),
              all: waiting,
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
