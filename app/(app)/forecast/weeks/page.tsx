import { ForecastWeeksView } from "@/components/progress/forecast-weeks-view";
import { requireViewer } from "@/lib/auth/session";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findNumbers } from "@/lib/standing/queries";
import { weekRows, weeksTitle } from "./rows";

export const metadata = { title: "Weeks of your forecast" };

export default async function ForecastWeeksPage() {
  const viewer = await requireViewer();
  const [roadmap, { outlook }] = await Promise.all([findRoadmap(viewer), findNumbers(viewer)]);

  return <ForecastWeeksView {...weeksTitle(outlook)} weeks={weekRows(outlook, roadmap)} />;
}
