import { ForecastView } from "@/components/progress/forecast-view";
import { requireViewer } from "@/lib/auth/session";
import { findPlan } from "@/lib/progress/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { burnUp } from "./chart";
import { findOutlook } from "./outlook";
import { countedWords, stepRows } from "./rows";
import { aimWords, fasterWords, headOf, leftOutWords } from "./words";

export const metadata = { title: "Forecast" };

export default async function ForecastPage() {
  const viewer = await requireViewer();
  const roadmap = await findRoadmap(viewer);
  const [found, plan] = await Promise.all([findOutlook(viewer, roadmap), findPlan(viewer)]);
  const targetDate = plan?.targetDate ?? null;

  return (
    <ForecastView
      {...headOf(found)}
      aim={aimWords(targetDate, found)}
      faster={fasterWords(found)}
      leftOut={leftOutWords(found)}
      chart={burnUp(found, targetDate)}
      steps={stepRows(found, roadmap)}
      counted={countedWords(found)}
    />
  );
}
