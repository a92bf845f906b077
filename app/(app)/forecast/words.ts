import type { DayRange } from "@/lib/progress/outlook";
import { MORE } from "@/lib/progress/outlook";
import { PACE } from "@/lib/progress/forecast";
import { countWords } from "@/lib/counts";
import { addMonths, dayWords } from "@/lib/days";
import { spanOf, stateOf } from "@/lib/pauses/pauses";
import { dayAfter } from "@/lib/progress/pace";
import type { MemberOutlook } from "@/lib/standing/numbers";

/** "3.3 hours", "1 hour": a figure is never said more exactly than it is known. */
export function hoursWords(hours: number) {
  const rounded = figure(hours);
  return `${rounded} ${rounded === "1" ? "hour" : "hours"}`;
}

export const figure = (hours: number) => String(Math.round(hours * 10) / 10);

/** The page's answer: whoever pauses is told no date, only what follows from the weeks before. */
export function headOf(found: MemberOutlook): { title: string; lede: string } {
  const answer = answerOf(found);
  const pause = found.pauses.find((pause) => stateOf(pause, found.day) === "on");
  if (!pause || found.left.every((hours) => hours === 0)) return answer;
  return {
    title: `The forecast rests until ${dayWords(pause.backOn, found.day).text}.`,
    lede: "You are on a pause, and no day of it counts against your pace. What stands below follows from the weeks before it, with the paused days added.",
  };
}

/** The answer in one sentence, and the one after it. */
export function answerOf({ forecast, ends, used, left, day }: MemberOutlook): {
  title: string;
  lede: string;
} {
  const all = left.reduce((sum, hours) => sum + hours, 0);
  if (all === 0)
    return {
      title: "Nothing is left to forecast.",
      lede: "Every activity that counts is done, skipped, or logged as often as it asks. What a gate still waits for stands with its step.",
    };
  if (forecast.kind === "too-little-data") {
    const missing = PACE.atLeast - forecast.weeks;
    return {
      title: "It is too early for a date.",
      lede: `A pace needs ${PACE.atLeast} whole weeks, from Monday to Sunday, and you have ${forecast.weeks === 0 ? "none" : forecast.weeks} behind you. In ${countWords(missing, "more week")} there is enough. Log what you do as you do it: that is all it takes.`,
    };
  }
  const span = countWords(used.length, "week");
  if (forecast.kind === "no-pace")
    return {
      title: "No date follows from your last weeks.",
      lede: `In the last ${span} nothing was finished that counts, and that happens. One milestone is enough for a date. If you were away, a pause takes those weeks out.`,
    };
  const end = ends.at(-1);
  if (!end)
    return {
      title: "At this pace the end is more than ten years away.",
      lede: `That says more about the last ${span} than about you: ${hoursWords(forecast.pace)} a week, with ${hoursWords(all)} left. A pause, if you were away, takes weeks out.`,
    };
  if (isFar(end, day))
    return {
      title: `At the pace of your last ${span}: ${say(end.likely, day)}.`,
      lede: `That is a pace, not a plan: ${hoursWords(forecast.pace)} a week on average, with ${hoursWords(all)} left. Eight times out of ten it is between ${say(end.early, day)} and ${say(end.late, day)}, and so few weeks are a rough guide that far out.`,
    };
  return {
    title: `Likely done by ${say(end.likely, day)}.`,
    lede: `Eight times out of ten it is between ${say(end.early, day)} and ${say(end.late, day)}: ${hoursWords(all)} are left, and in your last ${span} you finished ${hoursWords(forecast.pace)} a week on average.`,
  };
}

/** What two hours more a week would change; null where there is no end to compare. */
export function fasterWords({ forecast, ends, faster, day }: MemberOutlook) {
  const [now, then] = [ends.at(-1), faster.at(-1)];
  if (forecast.kind !== "dates" || !now || !then || now.likely === then.likely) return null;
  return `With ${countWords(MORE, "hour")} more each week: likely by ${say(then.likely, day)}, between ${say(then.early, day)} and ${say(then.late, day)}.`;
}

/** The day they aim for beside the forecast: whether it lies before, within or after the range. */
export function aimWords(targetDate: Date | null, { ends, day }: MemberOutlook) {
  const end = ends.at(-1);
  if (!targetDate || !end) return null;
  const aim = targetDate.toISOString().slice(0, 10);
  const said = say(aim, day);
  if (aim < end.early)
    return `You aim for ${said}. At this pace that is unlikely: it takes more hours a week, or a later day.`;
  if (aim < end.likely) return `You aim for ${said}: possible, and less likely than not.`;
  if (aim < end.late) return `You aim for ${said}: more likely than not.`;
  return `You aim for ${said}: at this pace that is very likely.`;
}

/** Before a pace is known: how far the hours that somebody plans would take them. Null where they plan none, or it is known. */
export function plannedWords(weeklyHours: number | null, { forecast, left, day, pauses }: MemberOutlook) {
  const all = left.reduce((sum, hours) => sum + hours, 0);
  if (forecast.kind === "dates" || !weeklyHours || all === 0) return null;
  const weeks = Math.ceil(all / weeklyHours);
  const end = dayAfter(weeks, day, pauses.map(spanOf));
  if (isFarDay(end, day)) return null;
  return `At the ${countWords(weeklyHours, "hour")} a week you plan, the ${hoursWords(all)} that are left would take about ${countWords(weeks, "week")}: until ${dayWords(end.slice(0, 7), day).text}. That is a plan; your own pace takes its place.`;
}

/** Paused days and weeks set aside, and that they count for nothing. */
export function leftOutWords({ pauses, setAside }: MemberOutlook) {
  const parts = [
    pauses.length > 0 && countWords(pauses.length, "pause"),
    setAside.length > 0 && `${countWords(setAside.length, "week")} set aside`,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  const sentence = `${parts.join(" and ")} ${pauses.length + setAside.length === 1 ? "is" : "are"} left out of the pace.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export const rangeWords = (range: DayRange | null | undefined, day: string) =>
  range ? { early: say(range.early, day), likely: say(range.likely, day), late: say(range.late, day) } : null;

/** Three years on a day would say more than anybody knows. */
const isFarDay = (iso: string, day: string) => iso > addMonths(day, 36);
const isFar = ({ likely }: DayRange, day: string) => isFarDay(likely, day);

const say = (iso: string, day: string) => dayWords(isFarDay(iso, day) ? iso.slice(0, 4) : iso, day).text;
