import { RoadmapView } from "@/components/roadmap/roadmap-view";
import { findViewer } from "@/lib/auth/session";
import { sizeOf } from "@/lib/roadmap/outline";
import { findPublicRoadmap, findRoadmap } from "@/lib/roadmap/queries";

export const metadata = {
  title: "The roadmap",
  description:
    "Five steps from engineer to Technical Program Manager: what to do, why, and what proof shows it was done.",
};

export default async function RoadmapPage() {
  const viewer = await findViewer();
  const { steps, areas } = await (viewer ? findRoadmap(viewer) : findPublicRoadmap());

  return (
    <RoadmapView
      steps={steps.map((step) => ({
        ...sizeOf(step),
        ...{ key: step.key, name: step.name, outcome: step.outcome, why: step.why },
        activities: step.activities.map(({ key, title, times, optional }) => ({
          key,
          title,
          times,
          optional,
        })),
      }))}
      areas={areas}
      start={viewer ? null : "/sign-up"}
    />
  );
}
