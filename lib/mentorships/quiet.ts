const DAY = 86_400_000;

/** After so many days without a touch the member is told; then both are asked; then the clock pauses it. */
export const QUIET = { told: 30, asked: 60, rests: 90 } as const;

/** The mentor sees it a week after the member: it is the member's to take up. */
const MEMBER_FIRST = 7;

export type Quiet = "told" | "asked" | "rests" | null;

/** How long nothing has passed between two, from the last touch, as its steps: the highest that was reached. */
export function quietOf(touchedAt: Date, now: Date): Quiet {
  const days = (now.getTime() - touchedAt.getTime()) / DAY;
  if (days >= QUIET.rests) return "rests";
  if (days >= QUIET.asked) return "asked";
  return days >= QUIET.told ? "told" : null;
}

/** Whether this side sees that it is quiet. */
export const seesQuiet = (side: "mentee" | "mentor", touchedAt: Date, now: Date) =>
  now.getTime() - touchedAt.getTime() >= (QUIET.told + (side === "mentor" ? MEMBER_FIRST : 0)) * DAY;
