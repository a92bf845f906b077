import { addDays, type Span } from "@/lib/days";
import { effortOf, type ActivityEffort, type Finished } from "@/lib/progress/effort";
import { forecast, PACE, type Forecast } from "@/lib/progress/forecast";
import { activeWeeks, dayAfter, type Interruptions } from "@/lib/progress/pace";

export type Outlook = ReturnType<typeof outlookOf>;

/** One activity as the roadmap asks for it and the member has done it. */
export type CountedActivity = ActivityEffort & { key: string; stepKey: string };

type Situation = { joined: string; today: string; interruptions: Interruptions };

/** "With two hours more a week". */
export const MORE = 2;

/** Days in the person's own zone: one end in ten is earlier than `early`, half are than `likely`, nine than `late`. */
export type DayRange = { early: string; likely: string; late: string };

/**
 * When each step, and with the last one the whole way, will be done: effort in hours per activity, the pace of the last
 * eight active weeks, and the days that follow from both, paused days stepped over. Every number comes with the rows it is
 * made of: `activities` add up to `left` and `done`, `used` are the weeks that the pace is the mean of.
 */
export function outlookOf(
  activities: readonly CountedActivity[],
  stepKeys: readonly string[],
  { joined, today, interruptions }: Situation,
) {
  const counted = activities.map((activity) => ({ ...activity, ...effortOf(activity) }));
  const finished: Finished[] = counted.flatMap(({ finished }) => finished);
  const weeks = activeWeeks(finished, joined, today, interruptions);
  const used = weeks.slice(-PACE.weeks);
  const left = stepKeys.map((stepKey) =>
    sum(counted.filter((activity) => activity.stepKey === stepKey).map(({ left }) => left)),
  );
  const hours = used.map(({ hours }) => hours);
  const dates = (found: Forecast) => daysOf(found, today, interruptions.pauses);
  const plain = forecast(hours, left);
  return {
    activities: counted,
    finished,
    weeks,
    used,
    left,
    done: sum(finished.map(({ hours }) => hours)),
    forecast: plain,
    /** By step, in their order; null where there is no date. */
    ends: dates(plain),
    faster: dates(forecast(hours, left, { extra: MORE })),
  };
}

/** How many hours were finished up to the end of each week, the one that is under way with them, as a burn-up draws it. */
export function cumulativeOf(finished: readonly Finished[], mondays: readonly string[]) {
  return mondays.map((monday) => {
    const sunday = addDays(monday, 6);
    return { monday, hours: sum(finished.filter(({ day }) => day <= sunday).map(({ hours }) => hours)) };
  });
}

function daysOf(found: Forecast, today: string, pauses: readonly Span[]): (DayRange | null)[] {
  if (found.kind !== "dates") return [];
  return found.parts.map(
    (part) =>
      part && {
        early: dayAfter(part.early, today, pauses),
        likely: dayAfter(part.likely, today, pauses),
        late: dayAfter(part.late, today, pauses),
      },
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
