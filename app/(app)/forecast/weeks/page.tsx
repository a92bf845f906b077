import { ForecastWeeksView } from "@/components/progress/forecast-weeks-view";
import { requireViewer } from "@/lib/auth/session";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findOutlook } from "@/app/(app)/forecast/outlook";
import { weekRows, weeksTitle } from "./rows";

export const metadata = { title: "Weeks of your forecast" };

export default async function ForecastWeeksPage() {
  const viewer = await requireViewer();
  const roadmap = await findRoadmap(viewer);
  const found = await findOutlook(viewer, roadmap);

  return <ForecastWeeksView {...weeksTitle(found)} weeks={weekRows(found, roadmap)} />;
}
