import { ForecastView } from "@/components/progress/forecast-view";
import { requireViewer } from "@/lib/auth/session";
import { findPlan } from "@/lib/progress/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findNumbers } from "@/lib/standing/queries";
import { burnUp } from "./chart";
import { countedWords, stepRows } from "./rows";
import { aimWords, fasterWords, headOf, leftOutWords, plannedWords } from "./words";

export const metadata = { title: "Forecast" };

export default async function ForecastPage() {
  const viewer = await requireViewer();
  const [roadmap, { outlook }, plan] = await Promise.all([
    findRoadmap(viewer),
    findNumbers(viewer),
    findPlan(viewer),
  ]);
  const targetDate = plan?.targetDate ?? null;

  return (
    <ForecastView
      {...headOf(outlook)}
      aim={aimWords(targetDate, outlook)}
      planned={plannedWords(plan?.weeklyHours ?? null, outlook)}
      faster={fasterWords(outlook)}
      leftOut={leftOutWords(outlook)}
      chart={burnUp(outlook, targetDate)}
      steps={stepRows(outlook, roadmap)}
      counted={countedWords(outlook)}
    />
  );
}
