import { findOutlook } from "@/app/(app)/forecast/outlook";
import { ForecastActivitiesView } from "@/components/progress/forecast-activities-view";
import { requireViewer } from "@/lib/auth/session";
import { findRoadmap } from "@/lib/roadmap/queries";
import { leftRows, leftTitle } from "./rows";

export const metadata = { title: "What is left" };

export default async function ForecastActivitiesPage() {
  const viewer = await requireViewer();
  const roadmap = await findRoadmap(viewer);
  const found = await findOutlook(viewer, roadmap);

  return <ForecastActivitiesView {...leftTitle(found)} steps={leftRows(found, roadmap)} />;
}
