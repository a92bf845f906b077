import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { spanOf } from "@/lib/pauses/pauses";
import { listPauses, type Pause } from "@/lib/pauses/queries";
import { outlookOf, type CountedActivity } from "@/lib/progress/outlook";
import { findEffort, type EffortRows } from "@/lib/progress/queries";
import type { Roadmap } from "@/lib/roadmap/queries";
import { listSetAside } from "@/lib/weeks/queries";

export type Found = Awaited<ReturnType<typeof findOutlook>>;

/** The viewer's forecast with all the rows it is made of. */
export async function findOutlook(viewer: Viewer, roadmap: Roadmap, now = new Date()) {
  const [rows, pauses, setAside] = await Promise.all([
    findEffort(viewer),
    listPauses(viewer),
    listSetAside(viewer),
  ]);
  const day = today(viewer.timeZone, now);
  const joined = today(viewer.timeZone, rows.since);
  const activities = countedOf(viewer, roadmap, rows);
  const steps = roadmap.steps.map(({ key }) => key);
  const interruptions = { pauses: pauses.map(spanOf), setAside };
  return {
    ...outlookOf(activities, steps, { joined, today: day, interruptions }),
    day,
    joined,
    pauses: pauses satisfies Pause[],
    setAside,
    logged: rows.logged,
  };
}

function countedOf(viewer: Viewer, { steps }: Roadmap, { said, logged }: EffortRows): CountedActivity[] {
  const states = new Map(said.map((row) => [row.activityKey, row]));
  const days = Map.groupBy(logged, ({ activityKey }) => activityKey);
  return steps.flatMap((step) =>
    step.activities.map(({ key, hours, times, optional }) => {
      const row = states.get(key);
      return {
        key,
        stepKey: step.key,
        hours,
        times,
        optional,
        state: row?.state ?? "PLANNED",
        since: row ? today(viewer.timeZone, row.since) : null,
        logged: (days.get(key) ?? []).map(({ day }) => day),
      };
    }),
  );
}
