/* Three values of one skill over time, as steps from left to right: 0 to 5 upwards. */

export type HistoryMoment = {
  /** 0 at the left, 1 at the right. */
  at: number;
  claimed: number | null;
  supported: number;
  endorsed: { low: number; high: number } | null;
};

export const width = 600;
export const height = 120;

/** One path for each value; mentors are two lines, apart where they differ. */
export function historyPaths(moments: readonly HistoryMoment[]) {
  return {
    claimed: steps(moments, ({ claimed }) => claimed),
    supported: steps(moments, ({ supported }) => supported),
    endorsed:
      steps(moments, ({ endorsed }) => endorsed?.low, 2) +
      steps(moments, ({ endorsed }) => endorsed?.high, -2),
  };
}

export const heightOf = (level: number) => height - 10 - (level * (height - 20)) / 5;

/** A value holds until the next one; where there is none the line is open. */
function steps(
  moments: readonly HistoryMoment[],
  valueOf: (moment: HistoryMoment) => number | null | undefined,
  aside = 0,
) {
  let path = "";
  let isOpen = true;
  for (const [index, moment] of moments.entries()) {
    const value = valueOf(moment);
    if (value === null || value === undefined) {
      isOpen = true;
      continue;
    }
    const [x, y] = [Math.round(moment.at * width), heightOf(value) + aside];
    path += isOpen ? `M${x} ${y}` : `V${y}`;
    path += `H${Math.round((moments[index + 1]?.at ?? 1) * width)}`;
    isOpen = false;
  }
  return path;
}
