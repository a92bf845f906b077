import { addDays, daysBetween, type Span } from "@/lib/days";

/** On these days of a wait whoever is waited for is reminded. */
export const NUDGE_DAYS = [3, 6] as const;
/** On this day of waiting for a mentor nobody has to wait any longer. */
export const RELEASE_DAY = 10;
/** On this day an inquiry that its member did not answer is over. */
export const CLOSE_DAY = 14;

/**
 * How many days a wait has run: the calendar days after the one it began on, up to today, where the member is. A day on which
 * it stood still does not count: one of a pause, or one that began with the mentor waiting for the member.
 */
export function daysRun(since: string, today: string, stops: readonly Span[]) {
  const days = Array.from({ length: Math.max(0, daysBetween(since, today)) }, (_, day) =>
    addDays(since, day + 1),
  );
  return days.filter((day) => !stops.some(({ from, until }) => from <= day && day <= until)).length;
}

/** While it waits for the member it does not wait for the mentor: from the day after it was asked to the day it was answered. */
export const stoppedBy = (askedOn: string, answeredOn: string): Span => ({
  from: addDays(askedOn, 1),
  until: answeredOn,
});

/** The reminders of a wait that are due and were not sent. */
export const nudgesDue = (days: number, sent: readonly number[]) =>
  NUDGE_DAYS.filter((day) => day <= days && !sent.includes(day));

const FEWEST = 5;
/** The share of answers, in percent, that came within the days we name. */
const SHARE = 80;

/**
 * Within how many whole days eight of ten of these answers came: the 80th percentile by nearest rank, rounded up, at least 1.
 * Null under five answers: that is no history yet.
 */
export function usualDays(days: readonly number[]) {
  if (days.length < FEWEST) return null;
  const ranked = days.toSorted((a, b) => a - b);
  return Math.max(1, Math.ceil(ranked[Math.ceil((SHARE * ranked.length) / 100) - 1]!));
}
