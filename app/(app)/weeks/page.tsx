import { WeeksView } from "@/components/weeks/weeks-view";
import { requireViewer } from "@/lib/auth/session";
import { today } from "@/lib/days";
import { spanOf } from "@/lib/pauses/pauses";
import { listPauses } from "@/lib/pauses/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findStanding } from "@/lib/standing/queries";
import { findFirstWeek, listWeeks } from "@/lib/weeks/queries";
import { headOf, weekRows } from "./rows";
import { roleShiftOf } from "./role-shift";

export const metadata = { title: "Weekly reviews" };

export default async function WeeksPage({ searchParams }: PageProps<"/weeks">) {
  const viewer = await requireViewer();
  const [reviews, pauses, first, roadmap, standing, { done }] = await Promise.all([
    listWeeks(viewer),
    listPauses(viewer),
    findFirstWeek(viewer),
    findRoadmap(viewer),
    findStanding(viewer),
    searchParams,
  ]);
  const day = today(viewer.timeZone);
  const rows = weekRows({ reviews, pauses: pauses.map(spanOf), first, day });

  return (
    <WeeksView
      {...headOf(rows)}
      done={done}
      weeks={rows}
      shift={roleShiftOf(rows, reviews, { roadmap, current: standing.current })}
    />
  );
}
