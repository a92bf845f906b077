import type { SplitUnit } from "@/lib/generated/prisma/enums";
import { PARTS, type Part, type Split } from "@/lib/roadmap/split";

/** Hours a week can hold, for all four together. */
export const MOST_HOURS = 100;
/** The least that is worth saying. */
export const LEAST_HOURS = 0.25;
/** Reviews that a drift is read from, and how many percent of a person's time make one. */
const RECENT = 4;
const DRIFT = 15;

/** The split among other numbers; null where nothing was said. A part left empty took no time where another is filled in. */
export function splitOf(said: Record<Part, number | null>): Split | null {
  return PARTS.every((part) => said[part] === null) ? null : mapParts((part) => said[part] ?? 0);
}

/** A split as its owner said it, in percent of their working time, whether it was said in hours or in percent. Adds up to 100. */
export function sharesOf(split: Split): Split {
  const whole = sumOf(split);
  return mapParts((part) => (split[part] / whole) * 100);
}

/** What is wrong with a split, in a sentence; null where nothing is. */
export function faultOf(unit: SplitUnit, split: Split) {
  const sum = sumOf(split);
  if (unit === "PERCENT")
    return figure(sum) === "100" ? null : `The four add up to ${figure(sum)} %. Make it 100.`;
  if (sum > MOST_HOURS)
    return `The four add up to ${figure(sum)} hours. A week has room for ${MOST_HOURS} at most.`;
  if (sum < LEAST_HOURS) return "The four add up to no time at all. Leave them empty instead.";
  return null;
}

/** The mean of the latest reviews that have a split, in percent; a missing week is no zero, it is not there. Null without any. */
export function recentOf(newestFirst: readonly Split[]): Split | null {
  const recent = newestFirst.slice(0, RECENT);
  return recent.length === 0
    ? null
    : mapParts((part) => recent.reduce((sum, shares) => sum + shares[part], 0) / recent.length);
}

/** The part that takes most beyond its target, where that is 15 percent or more: something to hand over. Null where none is. */
export function driftOf(recent: Split, target: Split): { part: Part; over: number } | null {
  const most = PARTS.map((part) => ({ part, over: recent[part] - target[part] })).reduce((most, one) =>
    one.over > most.over ? one : most,
  );
  return most.over >= DRIFT ? most : null;
}

export const sumOf = (split: Split) => PARTS.reduce((sum, part) => sum + split[part], 0);

const mapParts = (number: (part: Part) => number) =>
  Object.fromEntries(PARTS.map((part) => [part, number(part)])) as Split;

const figure = (number: number) => String(Math.round(number * 100) / 100);
