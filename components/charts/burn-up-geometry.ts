type Point = { day: string; hours: number };

export type BurnUpData = {
  /** Hours finished by the end of each week so far, oldest first; the last point is today. */
  done: Point[];
  /** The end of each step still ahead: its hours, and the days it may be done. */
  ends: { hours: number; early: string; likely: string; late: string }[];
  pauses: readonly { from: string; until: string }[];
  /** The day they aim for. */
  aim: string | null;
};

export type BurnUp = ReturnType<typeof burnUpOf>;

/**
 * The whole way in hours over its days: what is done as a line, what the forecast says as a band that ends at the hours of
 * the whole way. x and y run from 0 to 1000 and are stretched; labels stand at percents of the drawing.
 */
export function burnUpOf({ done, ends, pauses, aim }: BurnUpData) {
  const [first, today] = [done[0]!, done.at(-1)!];
  const last = [...ends.map(({ late }) => late), ...(aim ? [aim] : []), isoOf(numberOf(today.day) + 28)]
    .sort()
    .at(-1)!;
  const days = Math.max(1, numberOf(last) - numberOf(first.day));
  const whole = Math.max(1, ends.at(-1)?.hours ?? today.hours);
  const x = (day: string) => clamp(((numberOf(day) - numberOf(first.day)) / days) * 1000);
  const y = (hours: number) => 1000 - (hours / whole) * 1000;
  const path = (points: [number, number][]) => points.map(([x, y]) => `${x},${y}`).join("L");
  const early = ends.map((end): [number, number] => [x(end.early), y(end.hours)]);
  const late = ends.map((end): [number, number] => [x(end.late), y(end.hours)]).reverse();
  const start: [number, number] = [x(today.day), y(today.hours)];

  return {
    done: `M${path(done.map(({ day, hours }) => [x(day), y(hours)]))}`,
    band: ends.length > 0 ? `M${path([start, ...early, ...late])}Z` : "",
    likely:
      ends.length > 0
        ? `M${path([start, ...ends.map((end): [number, number] => [x(end.likely), y(end.hours)])])}`
        : "",
    pauses: pauses
      .filter(({ until, from }) => until > first.day && from < last)
      .map(({ from, until }) => ({ x: x(from), width: Math.max(4, x(until) - x(from)) })),
    today: percent(x(today.day)),
    aim: aim ? percent(x(aim)) : null,
    months: monthsBetween(first.day, last)
      .filter(({ day }) => x(day) > 60 && x(day) < 900)
      .map(({ day, text }) => ({ at: percent(x(day)), text })),
    scale: [0.5, 1].map((share) => ({
      at: percent(y(whole * share)),
      text: `${Math.round(whole * share)} h`,
    })),
  };
}

/** The first days of some months, few enough to stand beside each other on a phone. */
function monthsBetween(first: string, last: string) {
  const starts: string[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = `${isoOf(numberOf(day) + 31).slice(0, 7)}-01`)
    if (day >= first) starts.push(day);
  const every = Math.max(1, Math.ceil(starts.length / 4));
  return starts
    .filter((_, index) => index % every === Math.floor(every / 2))
    .map((day) => ({ day, text: `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` }));
}

/** A calendar day as a number: days of UTC are all of one length. */
const numberOf = (day: string) => Date.parse(day) / 86_400_000;
const isoOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const clamp = (x: number) => Math.round(Math.min(1000, Math.max(0, x)) * 10) / 10;
const percent = (at: number) => `${Math.round(at) / 10}%`;
