/** What the roadmap asks of one activity, and what the member has said and logged about it. */
export type ActivityEffort = {
  /** Hours for one time. */
  hours: number;
  /** How many times it is asked for. */
  times: number;
  optional: boolean;
  state: "PLANNED" | "DOING" | "DONE" | "SKIPPED" | "BLOCKED";
  /** The day it got this state, as "2026-11-22". */
  since: string | null;
  /** The milestones for it, by the day they happened. */
  logged: readonly { day: string; milestoneId: string }[];
};

/** Effort that was finished on a day, by a milestone or by calling the activity done. */
export type Finished = { day: string; hours: number; milestoneId?: string };

/**
 * The effort of one activity in hours: what is finished and when, and what is left.
 *
 * A milestone finishes the hours of one time, up to the times asked for, the earliest first. Calling it done finishes what
 * was left, on that day. A skipped activity leaves nothing and finishes nothing more. An optional one leaves nothing
 * until it is begun. finished + left = hours × times, or less where it is skipped or optional.
 */
export function effortOf({ hours, times, optional, state, since, logged }: ActivityEffort): {
  finished: Finished[];
  left: number;
} {
  const finished = logged
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(0, times)
    .map((one) => ({ ...one, hours }));
  const open = (times - finished.length) * hours;
  if (state === "DONE" && since !== null && open > 0)
    return { finished: [...finished, { day: since, hours: open }], left: 0 };
  const begun = state === "DOING" || state === "BLOCKED" || finished.length > 0;
  return { finished, left: state === "DONE" || state === "SKIPPED" || (optional && !begun) ? 0 : open };
}
