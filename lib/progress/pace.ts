import type { Finished } from "@/lib/progress/effort";
import { addDays, daysBetween, daysIn, mondayOf, wholeWeeks, type Span } from "@/lib/days";

/** A week counts when fewer than four of its days were paused: whoever is back on Wednesday works that week. */
const PAUSED_DAYS = 4;

/** What takes weeks out of the pace and pushes dates back. */
export type Interruptions = {
  /** Days on which every clock stood still. */
  pauses: readonly Span[];
  /** Mondays of weeks that the member has set aside: something else took them, and that was right. */
  setAside: readonly string[];
};

/**
 * Hours finished in each active week, oldest first: whole weeks since `joined` that were neither paused nor set aside. The week
 * that is under way is not among them. A week in which nothing was finished counts with 0.
 */
export function activeWeeks(
  finished: readonly Finished[],
  joined: string,
  today: string,
  { pauses, setAside }: Interruptions,
) {
  const hours = new Map<string, number>();
  for (const { day, hours: some } of finished) {
    const monday = mondayOf(day);
    hours.set(monday, (hours.get(monday) ?? 0) + some);
  }
  return wholeWeeks(joined, today)
    .filter((monday) => daysIn(monday, pauses) < PAUSED_DAYS && !setAside.includes(monday))
    .map((monday) => ({ monday, hours: hours.get(monday) ?? 0 }));
}

/**
 * The day on which so many weeks of work will be over, from `today` on. Days of a pause are stepped over, so six paused weeks move
 * every date behind them by six weeks. Pauses do not overlap.
 */
export function dayAfter(weeks: number, today: string, pauses: readonly Span[]) {
  let day = addDays(today, Math.ceil(weeks * 7));
  for (const { from, until } of pauses.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const start = [from, today].sort()[1]!;
    if (until >= start && start <= day) day = addDays(day, daysBetween(start, until) + 1);
  }
  return day;
}
