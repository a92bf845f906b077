import type { WeekRow } from "@/components/weeks/week-row";
import { daysIn, mondayOf, weekNamed, weeksFromTo, type Span } from "@/lib/days";
import type { WeekReview } from "@/lib/weeks/queries";

type Found = {
  reviews: WeekReview[];
  pauses: Span[];
  /** The Monday of the week they joined in. */
  first: string;
  day: string;
};

/** Every week since the person joined, the latest first: looked back on, paused, or a gap. */
export function weekRows({ reviews, pauses, first, day }: Found): WeekRow[] {
  const kept = new Map(reviews.map((review) => [review.monday, review]));
  const now = mondayOf(day);
  // Whoever has travelled west may have looked back on a week that begins for them tomorrow.
  const last = reviews[0] && reviews[0].monday > now ? reviews[0].monday : now;
  return weeksFromTo(first, last)
    .toReversed()
    .map((monday) => {
      const review = kept.get(monday);
      return {
        monday,
        href: `/weeks/${monday}`,
        when: weekNamed(monday, day),
        isNow: monday === now,
        state: review
          ? review.setAside
            ? "set aside"
            : "reviewed"
          : daysIn(monday, pauses) === 7
            ? "paused"
            : "gap",
        text: review ? firstLine(review) : null,
        shownTo: review?.shares.map(({ mentorship }) => mentorship.mentor.name) ?? [],
      };
    });
}

/** The page's answer: whether this week, or the last one, waits for a look. Never how many were missed. */
export function headOf(rows: WeekRow[]): { title: string; lede: string; write: string | null } {
  const now = rows.find(({ isNow }) => isNow);
  const before = rows[rows.indexOf(now!) + 1];
  if (now?.state === "paused") return { title: "This week is yours.", lede: PAUSED, write: null };
  if (before?.state === "gap") return { title: "Look back on last week.", lede: LEDE, write: before.href };
  if (now?.state === "gap") return { title: "Look back on this week.", lede: LEDE, write: now.href };
  return {
    title: "Your review of this week is saved.",
    lede: "You can add to it until you have said all there is.",
    write: null,
  };
}

const LEDE =
  "Five minutes: what moved, what comes next, what is in the way, and where your time went. A week you leave out is a gap, nothing more.";
const PAUSED = "You are on a pause, so no week asks for a review. You can still write one.";

const firstLine = ({ progress, plans, problems }: WeekReview) =>
  (progress ?? plans ?? problems)?.split("\n")[0] ?? null;
