import { ForecastActivitiesView } from "@/components/progress/forecast-activities-view";
import { requireViewer } from "@/lib/auth/session";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findNumbers } from "@/lib/standing/queries";
import { leftRows, leftTitle } from "./rows";

export const metadata = { title: "What is left" };

export default async function ForecastActivitiesPage() {
  const viewer = await requireViewer();
  const [roadmap, { outlook }] = await Promise.all([findRoadmap(viewer), findNumbers(viewer)]);

  return <ForecastActivitiesView {...leftTitle(outlook)} steps={leftRows(outlook, roadmap)} />;
}
