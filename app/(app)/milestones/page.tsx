import { redirect } from "next/navigation";
import { MilestonesView } from "@/components/milestones/milestones-view";
import { requireViewer } from "@/lib/auth/session";
import { countChoices, countDrafts, countMilestonesByState, listMilestones } from "@/lib/milestones/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { askedOf, draftWords, filtersOf, pagesOf, rowsOf, titleOf } from "./list";

export const metadata = { title: "Milestones" };

export default async function MilestonesPage({ searchParams }: PageProps<"/milestones">) {
  const viewer = await requireViewer();
  const [address, roadmap] = await Promise.all([searchParams, findRoadmap(viewer)]);
  const asked = askedOf(address, roadmap);
  const [listed, choices, states, drafts] = await Promise.all([
    listMilestones(viewer, asked.filter),
    countChoices(viewer, asked.filter),
    countMilestonesByState(viewer),
    countDrafts(viewer),
  ]);
  const { pages, range } = pagesOf(asked, listed, choices);
  // Whatever stood beyond this place is gone since.
  if (listed.milestones.length === 0 && pages.newest) redirect(pages.newest);

  return (
    <MilestonesView
      title={titleOf(states)}
      drafts={draftWords(drafts)}
      {...filtersOf(asked, roadmap, choices)}
      rows={asked.problem ? [] : rowsOf(viewer, roadmap, listed.milestones)}
      range={range}
      pages={pages}
      isEmpty={states.size === 0}
    />
  );
}
