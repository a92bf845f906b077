import { countWords } from "@/lib/counts";
import { RUNS } from "@/lib/progress/forecast";
import type { Roadmap } from "@/lib/roadmap/queries";
import type { MemberOutlook } from "@/lib/standing/numbers";
import { figure, rangeWords } from "./words";

/** Each step with something left, and when it may be done; null where no date follows. */
export const stepRows = ({ left, ends, day }: MemberOutlook, { steps }: Roadmap) =>
  steps.flatMap(({ key, name }, index) =>
    left[index]! > 0 ? [{ key, name, hours: figure(left[index]!), range: rangeWords(ends[index], day) }] : [],
  );

/** The formula with its numbers. */
export function countedWords({ used, left, forecast }: MemberOutlook) {
  const all = left.reduce((sum, hours) => sum + hours, 0);
  const ahead = all === 0 ? [0] : left.filter((hours) => hours > 0);
  return {
    left: `${ahead.map(figure).join(" + ")}${ahead.length > 1 ? ` = ${figure(all)}` : ""} hours left`,
    pace:
      forecast.kind === "dates"
        ? `(${used.map(({ hours }) => figure(hours)).join(" + ")}) ÷ ${used.length} = ${figure(forecast.pace)} hours a week`
        : null,
    runs:
      forecast.kind === "dates"
        ? `We draw ${RUNS.toLocaleString("en")} futures. Each takes one of your last ${countWords(used.length, "active week")} after the other, by lot, until the hours left are used up. One in ten of them ends before the first day we name, half before the likely one, nine in ten before the last. The same weeks always give the same days.`
        : null,
  };
}
