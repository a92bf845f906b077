import { notFound } from "next/navigation";
import { cache } from "react";
import { StepReadingView } from "@/components/roadmap/step-reading-view";
import { findViewer } from "@/lib/auth/session";
import { sizeOf, skillsOf } from "@/lib/roadmap/outline";
import { findPublicRoadmap, findRoadmap } from "@/lib/roadmap/queries";

export async function generateMetadata({ params }: PageProps<"/roadmap/[step]">) {
  const { step } = await findStep((await params).step);
  return { title: `${step.name}: step ${step.position + 1} of the roadmap`, description: step.outcome };
}

export default async function RoadmapStepPage({ params }: PageProps<"/roadmap/[step]">) {
  const { step, roadmap, viewer } = await findStep((await params).step);
  const { steps } = roadmap;

  return (
    <StepReadingView
      steps={steps.map(({ key, name, ...rest }) => ({ key, name, ...sizeOf(rest) }))}
      position={step.position}
      outcome={step.outcome}
      why={step.why}
      activities={step.activities.map(({ skillKeys, ...activity }) => ({
        ...activity,
        skills: skillsOf({ skillKeys }, roadmap).map(({ key, name }) => ({ key, name })),
      }))}
      own={viewer ? `/steps/${step.key}` : null}
      start={viewer ? null : "/sign-up"}
    />
  );
}

const findStep = cache(async (key: string) => {
  const viewer = await findViewer();
  const roadmap = await (viewer ? findRoadmap(viewer) : findPublicRoadmap());
  return { viewer, roadmap, step: roadmap.steps.find((step) => step.key === key) ?? notFound() };
});
