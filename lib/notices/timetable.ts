import { Temporal } from "temporal-polyfill";
import type { MailChoice } from "@/lib/generated/prisma/enums";

/** Hours of the day, 0 to 23, in which no mail comes: from the first until the second begins. From an hour to the same one is never. */
export type Quiet = { from: number; until: number };

export type Reader = { timeZone: string; quiet: Quiet };

/** Nine in the evening to eight in the morning. */
export const USUAL_QUIET: Quiet = { from: 21, until: 8 };

/** Whoever reads a notice in the app within these minutes gets no mail about it. */
export const HOLD_MINUTES = 5;

/** Digests come at eight, the weekly one on Mondays, where the reader is. */
export const DIGEST_HOUR = 8;

/**
 * When a notice of this moment is mailed: after the minutes of grace, or with the next digest, and never within the
 * reader's quiet hours: then as soon as they are over. Null where it is not.
 */
export function mailDueAt(choice: MailChoice, at: Date, reader: Reader) {
  if (choice === "OFF") return null;
  const moment = at.getTime();
  const soonest =
    choice === "NOW"
      ? moment + HOLD_MINUTES * 60_000
      : nextDigest(moment, choice === "WEEKLY", reader.timeZone);
  return new Date(afterQuiet(soonest, reader));
}

/** Whether this moment lies in the quiet hours, by the clock on the reader's wall. */
export const isQuiet = (moment: Date, { timeZone, quiet }: Reader) =>
  isQuietHour(wall(moment.getTime(), timeZone).hour, quiet);

const isQuietHour = (hour: number, { from, until }: Quiet) =>
  from <= until ? from <= hour && hour < until : from <= hour || hour < until;

/** The first digest after a moment: what happens on the stroke of eight waits for the next. */
function nextDigest(moment: number, weekly: boolean, timeZone: string) {
  let day = wall(moment, timeZone).toPlainDate();
  while ((weekly && day.dayOfWeek !== 1) || at(day, DIGEST_HOUR, timeZone) <= moment)
    day = day.add({ days: 1 });
  return at(day, DIGEST_HOUR, timeZone);
}

/** The moment itself, or the end of the quiet hours it lies in. Where that hour is left out by a change of the clocks, the next one. */
function afterQuiet(moment: number, { timeZone, quiet }: Reader): number {
  const { hour } = wall(moment, timeZone);
  if (!isQuietHour(hour, quiet)) return moment;
  let day = wall(moment, timeZone).toPlainDate();
  while (at(day, quiet.until, timeZone) <= moment) day = day.add({ days: 1 });
  return afterQuiet(at(day, quiet.until, timeZone), { timeZone, quiet });
}

const wall = (moment: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);

/** An hour that a day does not have is the first one after it; of one that it has twice it is the first. */
const at = (day: Temporal.PlainDate, hour: number, timeZone: string) =>
  day.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;
