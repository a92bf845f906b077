import type { Metadata } from "next";
import { ReviewsView } from "@/components/reviews/reviews-view";
import { requireViewer } from "@/lib/auth/session";
import { leadingCount } from "@/lib/counts";
import { countMentees } from "@/lib/mentorships/queries";
import { listDecided, listFormerVerdicts, listOwnRequests, listQueue } from "@/lib/reviews/queries";
import { askedLists, decidedRow, formerRow, waitingRow, waitWords } from "./lists";

export const metadata: Metadata = { title: "Reviews" };

export default async function ReviewsPage() {
  const viewer = await requireViewer();
  const [mentees, queue, decided, former, own] = await Promise.all([
    countMentees(viewer),
    listQueue(viewer),
    listDecided(viewer),
    listFormerVerdicts(viewer),
    listOwnRequests(viewer),
  ]);
  const asked = askedLists(viewer, own);
  const forMe = (mentees > 0 || former.length > 0) && {
    waiting: queue.map((request) => waitingRow(viewer, request, request.requester.name)),
    decided: decided.flatMap((request) => decidedRow(viewer, request, request.requester.name)),
    former: former.map((verdict) => formerRow(viewer, verdict)),
  };
  const oldest = queue[0] && waitWords(viewer, queue[0].createdAt).text;

  return (
    <ReviewsView
      title={titleOf(queue.length, asked.open.length)}
      lede={oldest ? ledeOf(oldest) : null}
      forMe={forMe || null}
      asked={asked}
    />
  );
}

function titleOf(waiting: number, open: number) {
  if (waiting > 0) return `${leadingCount(waiting, "review")} ${waiting === 1 ? "waits" : "wait"} for you.`;
  if (open > 0)
    return `${leadingCount(open, "review")} of yours ${open === 1 ? "waits" : "wait"} for an answer.`;
  return "No review waits.";
}

function ledeOf(oldest: string) {
  return ["today", "yesterday"].includes(oldest)
    ? `The oldest came ${oldest}.`
    : `The oldest has waited ${oldest}.`;
}
