import type { ShownWeek } from "@/components/weeks/shown-weeks";
import type { Viewer } from "@/lib/auth/viewer";
import { today, weekNamed } from "@/lib/days";
import type { listWeeksShown } from "@/lib/weeks/queries";

type Shown = Awaited<ReturnType<typeof listWeeksShown>>;

/** The weeks this mentee shows, the latest first. */
export const shownRows = ({ timeZone }: Viewer, menteeId: string, weeks: Shown): ShownWeek[] =>
  weeks.map(({ monday, progress, plans, problems }) => ({
    monday,
    href: `/mentees/${menteeId}/weeks/${monday}`,
    when: weekNamed(monday, today(timeZone)),
    text: (progress ?? plans ?? problems)?.split("\n")[0] ?? null,
  }));
