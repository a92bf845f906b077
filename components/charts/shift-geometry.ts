/** Columns of one part of the time over the weeks, in percent of a drawing that is stretched to its width. */
export type Shift = ReturnType<typeof shiftOf>;

/** A week without a split has no column: the gap says so. `ceiling` is the share at the top, the same for all parts, so that they compare. */
export function shiftOf(shares: readonly (number | null)[], target: number | null, ceiling: number) {
  const pitch = 1000 / Math.max(1, shares.length);
  const width = pitch * 0.7;
  const y = (share: number) => Math.round(1000 - (share / ceiling) * 1000);
  return {
    columns: shares.flatMap((share, index) =>
      share === null
        ? []
        : [{ x: Math.round(index * pitch), width: Math.round(width), y: Math.min(y(share), 985) }],
    ),
    target: target === null ? null : y(target),
  };
}
