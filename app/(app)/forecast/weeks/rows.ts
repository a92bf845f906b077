import type { MemberOutlook } from "@/lib/standing/numbers";
import { figure, hoursWords } from "@/app/(app)/forecast/words";
import type { ForecastWeek } from "@/components/progress/forecast-weeks-view";
import { leadingCount } from "@/lib/counts";
import { mondayOf, weekNamed, wholeWeeks } from "@/lib/days";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";

const IN_PACE = "In your pace";

export function weeksTitle({ used, forecast }: MemberOutlook) {
  return {
    title:
      forecast.kind === "dates"
        ? `${hoursWords(forecast.pace)} a week.`
        : `${leadingCount(used.length, "whole week")} so far.`,
    lede: "Your pace is the average of your last eight active weeks. A milestone counts the hours its activity takes once; calling an activity done counts what was left of it. What you finish in a pause, or in a week set aside, still shortens the way.",
  };
}

/**
 * Every whole week since the person joined, the latest first: its hours, what they are made of, and whether it counts. Many
 * in which nothing happened, and which count alike, are one row.
 */
export const weekRows = (found: MemberOutlook, roadmap: Roadmap): ForecastWeek[] =>
  runsOf(eachWeek(found, roadmap)).flatMap((run) => (run.length < MANY ? run : [asOne(run, found.day)]));

/** Fewer are read as quickly as a row that stands for them. */
const MANY = 4;

/** Weeks that can be told in one row beside each other, in their order. */
function runsOf(weeks: ForecastWeek[]) {
  const isQuiet = ({ counts, items }: ForecastWeek) => items.length === 0 && counts !== IN_PACE;
  const runs: ForecastWeek[][] = [];
  for (const week of weeks) {
    const last = runs.at(-1);
    if (last && isQuiet(week) && isQuiet(last[0]!) && last[0]!.counts === week.counts) last.push(week);
    else runs.push([week]);
  }
  return runs;
}

function asOne(run: ForecastWeek[], today: string): ForecastWeek {
  const { key, hours, counts } = run.at(-1)!;
  return {
    ...{ key, hours, items: [] },
    when: weekNamed(key, today, run.length),
    counts: `${counts}, ${run.length} of them`,
  };
}

function eachWeek(found: MemberOutlook, roadmap: Roadmap): ForecastWeek[] {
  const { activities: known } = catalogueOf(roadmap);
  const { joined, day, weeks, used, setAside, activities } = found;
  const active = new Map(weeks.map(({ monday, hours }) => [monday, hours]));
  const inPace = new Set(used.map(({ monday }) => monday));
  const finished = Map.groupBy(
    activities.flatMap(({ key, stepKey, finished }) => finished.map((some) => ({ key, stepKey, ...some }))),
    (some) => mondayOf(some.day),
  );
  return wholeWeeks(joined, day)
    .toReversed()
    .map((monday) => {
      const items = finished.get(monday) ?? [];
      const hours = items.reduce((sum, { hours }) => sum + hours, 0);
      return {
        key: monday,
        when: weekNamed(monday, day),
        href: `/weeks/${monday}`,
        hours: figure(active.get(monday) ?? hours),
        counts: inPace.has(monday)
          ? IN_PACE
          : active.has(monday)
            ? "Older than eight weeks"
            : setAside.includes(monday)
              ? "Set aside"
              : "Paused",
        items: items.map(({ key, stepKey, hours, milestoneId }) => ({
          key: `${key} ${milestoneId}`,
          title: known.get(key)?.title ?? key,
          hours: figure(hours),
          href: milestoneId ? `/milestones/${milestoneId}` : `/steps/${stepKey}?open=${key}#${key}`,
        })),
      };
    });
}
