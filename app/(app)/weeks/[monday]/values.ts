import type { WeekValues } from "@/components/weeks/week-form";
import type { Way } from "@/components/ui/ways";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, today, weekNamed } from "@/lib/days";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";
import { PARTS } from "@/lib/roadmap/split";
import type { WeekEvents, WeekReview } from "@/lib/weeks/queries";

/** What the form begins with while nothing was written: what happened, what is under way, what is stuck. */
export function proposed({ milestones, changed, underWay }: WeekEvents, roadmap: Roadmap): WeekValues {
  const { activities } = catalogueOf(roadmap);
  const titleOf = (key: string) => activities.get(key)?.title ?? key;
  const done = changed.filter(({ state }) => state === "DONE").map(({ activityKey }) => titleOf(activityKey));
  const doing = underWay.filter(({ state }) => state === "DOING");
  const blocked = underWay.filter(({ state }) => state === "BLOCKED");
  return {
    progress: lines([...milestones.map(({ title }) => title), ...done.map((title) => `Done: ${title}`)]),
    plans: lines(doing.map(({ activityKey }) => `Go on with: ${titleOf(activityKey)}`)),
    problems: lines(
      blocked.map(({ activityKey, reason }) => [titleOf(activityKey), reason].filter(Boolean).join(": ")),
    ),
    unit: "PERCENT",
    split: {},
    setAside: false,
    show: [],
  };
}

export const valuesOf = ({ shares, splitUnit, setAside, ...review }: WeekReview): WeekValues => ({
  progress: review.progress ?? "",
  plans: review.plans ?? "",
  problems: review.problems ?? "",
  unit: splitUnit ?? "PERCENT",
  split: Object.fromEntries(PARTS.flatMap((part) => (review[part] === null ? [] : [[part, review[part]]]))),
  setAside,
  show: shares.map(({ mentorshipId }) => mentorshipId),
});

/** The weeks before and after, as far as there are any. */
export function waysOf(viewer: Viewer, { monday, first, now }: Record<"monday" | "first" | "now", string>) {
  const way = (other: string): Way => ({
    href: `/weeks/${other}`,
    label: weekNamed(other, today(viewer.timeZone)).text,
  });
  return {
    ...(monday > first && { before: way(addDays(monday, -7)) }),
    ...(monday < now && { after: way(addDays(monday, 7)) }),
  };
}

/** A few lines to begin with, not a list of everything. */
const lines = (texts: string[]) => texts.slice(0, 8).join("\n").slice(0, 1500);
