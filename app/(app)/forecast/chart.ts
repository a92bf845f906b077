import { burnUpOf } from "@/components/charts/burn-up-geometry";
import { addDays, mondayOf, weeksFromTo } from "@/lib/days";
import { cumulativeOf } from "@/lib/progress/outlook";
import { spanOf } from "@/lib/pauses/pauses";
import type { MemberOutlook } from "@/lib/standing/numbers";
import { figure } from "./words";

/** The way as a drawing, with the sentence that says the same; null while there is no date to draw. */
export function burnUp(found: MemberOutlook, targetDate: Date | null) {
  const { forecast, finished, done, left, ends, joined, day, pauses } = found;
  if (forecast.kind !== "dates" || ends.some((end) => end === null)) return null;
  const mondays = weeksFromTo(joined, addDays(mondayOf(day), -7));
  let goal = done;
  const goals = left.map((hours) => (goal += hours));
  const drawn = {
    done: [
      { day: joined, hours: 0 },
      ...cumulativeOf(finished, mondays).map(({ monday, hours }) => ({ day: addDays(monday, 6), hours })),
      { day, hours: done },
    ].filter(({ day: until }, index) => index === 0 || until > joined),
    ends: ends.flatMap((end, index) => (end && left[index]! > 0 ? [{ hours: goals[index]!, ...end }] : [])),
    pauses: pauses.map(spanOf),
    aim: targetDate && targetDate.toISOString().slice(0, 10),
  };
  return {
    drawing: burnUpOf(drawn),
    description: `${figure(done)} of ${figure(goal)} hours are done. The tables below say when the rest may be.`,
  };
}
