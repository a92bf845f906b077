import type { ShownWeek } from "@/components/weeks/shown-weeks";
import type { Viewer } from "@/lib/auth/viewer";
import { today, weekNamed } from "@/lib/days";
import { partNames, sharesIn } from "@/app/(app)/weeks/role-shift";
import type { ShownWeekProps } from "@/components/weeks/shown-week-view";
import { PARTS } from "@/lib/roadmap/split";
import { findWeekShown, type listWeeksShown } from "@/lib/weeks/queries";
import { Monday } from "@/lib/weeks/schema";

type Shown = Awaited<ReturnType<typeof listWeeksShown>>;

/** The weeks this mentee shows, the latest first. */
export const shownRows = ({ timeZone }: Viewer, here: string, weeks: Shown): ShownWeek[] =>
  weeks.map(({ monday, progress, plans, problems }) => ({
    monday,
    href: `${here}/weeks/${monday}`,
    when: weekNamed(monday, today(timeZone)),
    text: (progress ?? plans ?? problems)?.split("\n")[0] ?? null,
  }));

/** One of them, for the mentor and for whoever looks with their eyes. */
export async function weekShown(
  viewer: Viewer,
  menteeId: string,
  monday: string,
  here: string,
): Promise<ShownWeekProps | null> {
  const { data } = Monday.safeParse(monday);
  const week = data && (await findWeekShown(viewer, menteeId, data));
  if (!week) return null;
  const { owner, progress, plans, problems, setAside } = week;
  return {
    name: owner.name,
    href: here,
    when: weekNamed(week.monday, today(viewer.timeZone)),
    ...{ progress, plans, problems, setAside },
    split: sharesIn(week).flatMap((shares) =>
      PARTS.map((part) => ({ name: partNames[part], share: `${Math.round(shares[part])} %` })),
    ),
  };
}
