import { OpportunitiesView } from "@/components/opportunities/opportunities-view";
import { requireViewer } from "@/lib/auth/session";
import { listOpportunities } from "@/lib/opportunities/queries";
import { groupsOf, headOf } from "./list";

export const metadata = { title: "Opportunities" };

export default async function OpportunitiesPage() {
  const viewer = await requireViewer();
  const opportunities = await listOpportunities(viewer);

  return <OpportunitiesView title={headOf(opportunities)} groups={groupsOf(viewer, opportunities)} />;
}
