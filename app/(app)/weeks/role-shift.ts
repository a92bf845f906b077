import { shiftOf } from "@/components/charts/shift-geometry";
import type { RoleShiftProps } from "@/components/weeks/role-shift";
import type { WeekRow } from "@/components/weeks/week-row";
import { addressOf } from "@/lib/roadmap/addresses";
import type { Roadmap } from "@/lib/roadmap/queries";
import { PARTS, type Part, type Split } from "@/lib/roadmap/split";
import type { WeekReview } from "@/lib/weeks/queries";
import { driftOf, recentOf, sharesOf, splitOf } from "@/lib/weeks/split";

/** Half a year is as much as one sees at once. */
const SHOWN = 26;

export const partNames: Record<Part, string> = {
  code: "Code",
  coordination: "Coordination",
  communication: "Communication",
  strategy: "Strategy",
};

/** Where the time went, week by week, beside where it goes in the step the person is in. Null before the first split. */
export function roleShiftOf(
  rows: WeekRow[],
  reviews: WeekReview[],
  { roadmap, current }: { roadmap: Roadmap; current: string | null },
): RoleShiftProps | null {
  const shares = new Map(
    reviews.flatMap((review) => sharesIn(review).map((split) => [review.monday, split])),
  );
  const recent = recentOf([...shares.values()]);
  if (!recent) return null;
  const step = roadmap.steps.find(({ key }) => key === current) ?? roadmap.steps.at(-1)!;
  const target = step.split;
  const weeks = rows.slice(0, shownOf(rows, shares)).toReversed();
  const drift = target && driftOf(recent, target);
  const shown = [target, ...weeks.map(({ monday }) => shares.get(monday))];
  const ceiling = Math.max(20, ...shown.flatMap((split) => PARTS.map((part) => split?.[part] ?? 0)));
  return {
    step: step.name,
    why: target?.why ?? null,
    drift: drift && {
      words: `${partNames[drift.part]} took ${round(recent[drift.part])} % of your latest weeks; in ${step.name} it is about ${target[drift.part]} %.`,
      ...(drift.part === "code" && {
        way: {
          href: addressOf.entry({ key: "challenges" }, { key: "letting-go", targets: {} }),
          label: "Something to hand over",
        },
      }),
    },
    parts: PARTS.map((part) => ({
      key: part,
      name: partNames[part],
      recent: round(recent[part]),
      target: target?.[part] ?? null,
      chart: shiftOf(
        weeks.map(({ monday }) => shares.get(monday)?.[part] ?? null),
        target?.[part] ?? null,
        ceiling,
      ),
    })),
    rows: weeks.toReversed().map(({ monday, href, when }) => {
      const split = shares.get(monday);
      return { monday, href, when, shares: split ? PARTS.map((part) => `${round(split[part])} %`) : null };
    }),
  };
}

/** From the first split on, so that the chart does not begin with gaps; a few weeks at least. */
const shownOf = (rows: WeekRow[], shares: Map<string, Split>) =>
  Math.min(SHOWN, Math.max(8, rows.findLastIndex(({ monday }) => shares.has(monday)) + 1));

/** What was said of one week in percent: one split, or none. */
export function sharesIn(review: Parameters<typeof splitOf>[0]): Split[] {
  const split = splitOf(review);
  return split ? [sharesOf(split)] : [];
}

const round = (share: number) => Math.round(share);
