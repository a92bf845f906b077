import { RoadmapView } from "@/components/roadmap/roadmap-view";
import { lineOf } from "./line";
import { areaIndexOf, outlineOf, stepOutlinesOf } from "./outlines";
import { findOwn } from "./own";
import { findReading } from "./reading";
import { headOf } from "./words";

export const metadata = {
  title: "The roadmap",
  description:
    "Five steps from engineer to Technical Program Manager: what to do, why, what proof shows it was done, and the guide and skills behind them.",
};

export default async function RoadmapPage() {
  const { viewer, roadmap } = await findReading();
  const own = await findOwn(viewer);

  return (
    <RoadmapView
      {...headOf(roadmap, own)}
      line={lineOf(roadmap, own)}
      steps={stepOutlinesOf(roadmap, own)}
      chapters={roadmap.chapters.map(outlineOf)}
      areas={roadmap.areas.map(areaIndexOf)}
      start={viewer ? null : "/sign-up"}
    />
  );
}
