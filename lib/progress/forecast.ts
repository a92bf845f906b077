import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Weeks that the pace is read from, at most, and the fewest that make a pace. */
export const PACE = { weeks: 8, atLeast: 4 } as const;
/** How often the rest of the way is drawn. */
export const RUNS = 2000;
/** Nobody plans further than ten years: beyond it a run has no end. */
export const HORIZON = 520;

/** Weeks from now, fractions included: one run in ten is earlier than `early`, half are than `likely`, nine than `late`. */
export type Range = { early: number; likely: number; late: number };

export type Forecast =
  /** Fewer than four weeks to learn from. */
  | { kind: "too-little-data"; weeks: number }
  /** Weeks enough, but nothing was finished in them: no date follows. */
  | { kind: "no-pace" }
  /** A range for the end of each part, in order; null where it lies beyond the horizon in one run of ten or more. */
  | { kind: "dates"; pace: number; parts: (Range | null)[] };

/**
 * When what remains will be done, by the pace of the last weeks. Each run draws weeks with replacement from the last eight
 * active ones (a bootstrap: Efron 1979; for delivery dates: Magennis 2011, "Forecasting and Simulating Software
 * Development Projects") until the effort of each part is used up, the last week by its fraction. Same seed, same answer.
 *
 * `finished`: hours of effort finished in each active week, oldest first, all of them 0 or more. A week of pause or of
 * accepted delay is not in the list; a week in which nothing was finished is, with 0.
 * `remaining`: hours left in each part, 0 or more, in the order they will be done.
 * `extra`: hours added to every drawn week, for "with two hours more a week".
 */
export function forecast(
  finished: readonly number[],
  remaining: readonly number[],
  { seed = 1, extra = 0 } = {},
): Forecast {
  const weeks = finished.slice(-PACE.weeks);
  if (weeks.length < PACE.atLeast) return { kind: "too-little-data", weeks: weeks.length };
  const drawn = weeks.map((hours) => hours + extra);
  const pace = mean(drawn);
  if (pace === 0 && remaining.some((hours) => hours > 0)) return { kind: "no-pace" };

  return { kind: "dates", pace, parts: endsOf(drawn, remaining, seed).map(rangeOf) };
}

/** When each part ended in each run, in weeks; Infinity where the run had no end. */
function endsOf(weeks: readonly number[], remaining: readonly number[], seed: number) {
  let all = 0;
  const goals = remaining.map((hours) => (all += hours));
  const ends = goals.map(() => new Float64Array(RUNS).fill(Infinity));
  const seeds = xoroshiro128plus(seed);
  for (const run of Array(RUNS).keys()) {
    // A generator for each run: a longer way goes on from the same weeks, so two answers can be compared.
    const random = xoroshiro128plus(seeds.next());
    for (let week = 0, done = 0, part = 0; goals[part] !== undefined; week += 1) {
      if (week === HORIZON) break;
      const hours = weeks[uniformInt(random, 0, weeks.length - 1)]!;
      // Behind the last goal there is none to be reached.
      for (; goals[part]! <= done + hours; part += 1) {
        ends[part]![run] = goals[part] === done ? week : week + (goals[part]! - done) / hours;
      }
      done += hours;
    }
  }
  return ends;
}

function rangeOf(ends: Float64Array): Range | null {
  ends.sort();
  const at = (share: number) => ends[Math.ceil(share * ends.length) - 1]!;
  const range = { early: at(0.1), likely: at(0.5), late: at(0.9) };
  return Number.isFinite(range.late) ? range : null;
}

const mean = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0) / numbers.length;
