import { Temporal } from "temporal-polyfill";

/** A date as people say it, with the exact one behind it. */
export type DateWords = { iso: string; text: string; exact: string };

/** A calendar day as "2026-11-22", read in the person's own zone. Weeks begin on Monday. */
type Day = string;

/** From the first day to the last, both included. */
export type Span = { from: Day; until: Day };

/** The calendar day it is where this person is, as "2026-11-22". */
export const today = (timeZone: string, now = new Date()) => dayIn(timeZone, now).toString();

/**
 * A calendar day (a date column, midnight UTC) in words: the year is said only when it is not this one.
 * One that is known to the month or the year alone ("2023-05", "2023") is said no more exactly than that.
 */
export function dayWords(day: Date | string, today: string): DateWords {
  const iso = typeof day === "string" ? day : day.toISOString().slice(0, 10);
  if (iso.length === 4) return { iso, text: iso, exact: iso };
  if (iso.length === 7) return monthWords(iso);
  return words(Temporal.PlainDate.from(iso), Temporal.PlainDate.from(today));
}

/** A week, or several, by the first and the last day: "16 – 22 Nov". */
export function weekNamed(monday: Day, today: Day, weeks = 1): DateWords {
  const [first, last] = [dayWords(monday, today), dayWords(addDays(monday, 7 * weeks - 1), today)];
  const month = (text: string) => text.replace(/^\d+ /, "");
  const from = month(first.text) === month(last.text) ? first.text.split(" ")[0]! : first.text;
  return { iso: monday, text: `${from} – ${last.text}`, exact: `${first.exact} to ${last.exact}` };
}

/** A month by its first day: "November 2026". */
export const monthNamed = (firstDay: Day) => monthWords(firstDay.slice(0, 7)).exact;

/** The first day of the month that a day lies in. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The day of a moment, where this person is. */
export const momentWords = (moment: Date, timeZone: string, now = new Date()): DateWords => ({
  ...words(dayIn(timeZone, moment), dayIn(timeZone, now)),
  iso: moment.toISOString(),
});

/** The same where the hour matters too: "today at 14:05", "20 Nov at 09:30". */
export function timeWords(moment: Date, timeZone: string, now = new Date()): DateWords {
  const day = momentWords(moment, timeZone, now);
  const time = clockWords(moment, timeZone);
  const recent = daysSince(moment, timeZone, now);
  return {
    iso: day.iso,
    text: `${recent <= 1 ? spanWords(recent) : day.text} at ${time}`,
    exact: `${day.exact} at ${time}`,
  };
}

/** "14:05", where this person is. */
export const clockWords = (moment: Date, timeZone: string) =>
  moment.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });

/** How many calendar days ago a moment was, where this person is: 0 is today. */
export const daysSince = (moment: Date, timeZone: string, now = new Date()) =>
  dayIn(timeZone, moment).until(dayIn(timeZone, now), { largestUnit: "day" }).days;

/** "today", "yesterday", "5 days". */
export function spanWords(days: number) {
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${days} days`;
}

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: Day) => {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
};

/** The Mondays of all whole weeks from the one that begins on or after `from` to the last that ended before `today`. */
export function wholeWeeks(from: Day, today: Day): Day[] {
  const first = Temporal.PlainDate.from(mondayOf(from));
  const start = first.toString() === from ? first : first.add({ weeks: 1 });
  const count = Math.floor(
    start.until(Temporal.PlainDate.from(mondayOf(today)), { largestUnit: "days" }).days / 7,
  );
  return Array.from({ length: Math.max(0, count) }, (_, week) => start.add({ weeks: week }).toString());
}

/** The Mondays from the week of one day to the week of another, both included. */
export const weeksFromTo = (from: Day, to: Day): Day[] =>
  Array.from({ length: daysBetween(mondayOf(from), mondayOf(to)) / 7 + 1 }, (_, week) =>
    addDays(mondayOf(from), 7 * week),
  );

/**
 * The moments between which a week lies where this person is, the second no longer in it. Over a change of the clocks it
 * lasts an hour more or less, and where midnight does not exist it begins at the first moment of Monday that does. Weeks
 * follow each other without a gap, so whoever travels moves moments to another week by changing their zone, and loses none.
 */
export const momentsOf = (monday: Day, timeZone: string) => ({
  from: startOf(monday, timeZone),
  until: startOf(addDays(monday, 7), timeZone),
});

/** How many days of the week that begins on `monday` lie in the spans, 0 to 7; days in two spans count once. */
export function daysIn(monday: Day, spans: readonly Span[]) {
  const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
  return days.filter((day) => spans.some(({ from, until }) => from <= day && day <= until)).length;
}

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day) =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

/** At most `most` days from the first to the last, both among them, as evenly apart as whole days allow. */
export function daysBetweenEvenly(from: Day, to: Day, most: number): Day[] {
  const span = Math.max(0, daysBetween(from, to));
  const step = Math.max(1, Math.ceil(span / Math.max(1, most - 1)));
  return [...Array.from({ length: Math.ceil(span / step) }, (_, index) => addDays(from, index * step)), to];
}

/** The moment this day is over where the person is. */
export const endOf = (day: Day, timeZone: string) =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);

const dayIn = (timeZone: string, moment: Date) =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();

const startOf = (day: Day, timeZone: string) =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds);

function words(date: Temporal.PlainDate, today: Temporal.PlainDate): DateWords {
  const short = { day: "numeric", month: "short" } as const;
  return {
    iso: date.toString(),
    text: date.toLocaleString("en-GB", date.year === today.year ? short : { ...short, year: "numeric" }),
    exact: date.toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
  };
}

function monthWords(iso: string): DateWords {
  const say = (month: "short" | "long") =>
    Temporal.PlainDate.from(`${iso}-01`).toLocaleString("en-GB", { month, year: "numeric" });
  return { iso, text: say("short"), exact: say("long") };
}
