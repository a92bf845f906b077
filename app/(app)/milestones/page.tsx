import { MilestonesView } from "@/components/milestones/milestones-view";
import { requireViewer } from "@/lib/auth/session";
import { countMilestonesByState, listMilestones } from "@/lib/milestones/queries";
import { MilestoneFilter } from "@/lib/milestones/schema";
import { findRoadmap } from "@/lib/roadmap/queries";
import { filtersOf, rowsOf, titleOf } from "./list";

export const metadata = { title: "Milestones" };

export default async function MilestonesPage({ searchParams }: PageProps<"/milestones">) {
  const viewer = await requireViewer();
  const filter = MilestoneFilter.parse(await searchParams);
  const [roadmap, { milestones, next }, states, chosen] = await Promise.all([
    findRoadmap(viewer),
    listMilestones(viewer, filter),
    countMilestonesByState(viewer),
    countMilestonesByState(viewer, filter),
  ]);

  return (
    <MilestonesView
      title={titleOf(states)}
      {...filtersOf(filter, { roadmap, states: chosen, next })}
      rows={rowsOf(viewer, roadmap, milestones)}
      isEmpty={states.size === 0}
    />
  );
}
