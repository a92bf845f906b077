import type { AsOfForm } from "@/components/skills/as-of";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import { day as dayInput } from "@/lib/forms/text";
import { asOf, type AsOf } from "@/lib/skills/standing";

/** The day the address asks about, and the form that asks; an odd day or one ahead is answered with today. */
export function dayOf(viewer: Viewer, asked: string | string[] | undefined): { on: AsOf; form: AsOfForm } {
  const now = today(viewer.timeZone);
  const { data } = dayInput("Choose a day").safeParse(asked);
  const isAhead = data !== undefined && data > now;
  const day = data === undefined || isAhead ? now : data;
  return {
    on: asOf(day, viewer.timeZone),
    form: {
      today: now,
      typed: typeof asked === "string" ? asked : day,
      past: day === now ? null : dayWords(day, now),
      problem: problemOf(asked, data, isAhead),
    },
  };
}

function problemOf(asked: unknown, day: string | undefined, isAhead: boolean) {
  if (isAhead) return "This day is still ahead. Choose one up to today.";
  return asked !== undefined && day === undefined ? "Choose a day, like 2026-05-01." : null;
}
