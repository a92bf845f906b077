import { addDays, type Span } from "@/lib/days";
import type { Prisma } from "@/lib/generated/prisma/client";

/** A pause by its calendar days: the first one of it, and the first one back. */
export type PauseDays = { startsOn: string; backOn: string };

/** "ahead" before its first day, "on" during it, "asks" from the day back on until the member says they are back, then "over". */
export type PauseState = "ahead" | "on" | "asks" | "over";

/** A pause of no day is none. The longest is two years; further away than a year nobody has a plan, or a memory. */
export const LONGEST_DAYS = 730;
export const FAR_DAYS = 365;

export function stateOf(
  { startsOn, backOn, returned }: PauseDays & { returned: boolean },
  today: string,
): PauseState {
  if (returned) return "over";
  if (today < startsOn) return "ahead";
  return today < backOn ? "on" : "asks";
}

/** The days on which clocks stand still, both ends included. */
export const spanOf = ({ startsOn, backOn }: PauseDays): Span => ({
  from: startsOn,
  until: addDays(backOn, -1),
});

/** What is read of one, and the same by calendar days. */
export const pauseRow = {
  id: true,
  reason: true,
  startsOn: true,
  backOn: true,
  returnedAt: true,
} satisfies Prisma.PauseSelect;

export const byDays = ({
  returnedAt,
  startsOn,
  backOn,
  ...kept
}: Prisma.PauseGetPayload<{ select: typeof pauseRow }>) => ({
  ...kept,
  startsOn: dayOf(startsOn),
  backOn: dayOf(backOn),
  returned: returnedAt !== null,
});

export type Pause = ReturnType<typeof byDays>;

const dayOf = (column: Date) => column.toISOString().slice(0, 10);
