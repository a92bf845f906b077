import { notFound } from "next/navigation";
import { lineOf } from "@/app/(public)/roadmap/line";
import { outlineOf, skillLinksOf, wayTo } from "@/app/(public)/roadmap/outlines";
import { findOwn } from "@/app/(public)/roadmap/own";
import { findReading } from "@/app/(public)/roadmap/reading";
import { StepReadingView } from "@/components/roadmap/step-reading-view";
import { addressOf } from "@/lib/roadmap/addresses";
import { chaptersBeside, entryOn, neighboursOf } from "@/lib/roadmap/guide";
import { sizeOf } from "@/lib/roadmap/outline";

export async function generateMetadata({ params }: PageProps<"/roadmap/[step]">) {
  const { step } = await findStep((await params).step);
  return { title: `${step.name}: step ${step.position + 1} of the roadmap`, description: step.outcome };
}

export default async function RoadmapStepPage({ params }: PageProps<"/roadmap/[step]">) {
  const { step, roadmap, viewer } = await findStep((await params).step);
  const { before, after } = neighboursOf(roadmap.steps, step.key);

  return (
    <StepReadingView
      {...{ name: step.name, number: step.position + 1, outcome: step.outcome, why: step.why }}
      {...sizeOf(step)}
      line={lineOf(roadmap, await findOwn(viewer), step.key)}
      activities={step.activities.map((activity) => {
        const more = entryOn(activity.key, roadmap);
        return {
          ...activity,
          skills: skillLinksOf(activity, roadmap),
          more: more && { href: addressOf.entry(more.chapter, more.entry), label: more.entry.name },
        };
      })}
      chapters={chaptersBeside(step.key, roadmap).map(outlineOf)}
      before={before && wayTo(addressOf.step(before), before)}
      after={after && wayTo(addressOf.step(after), after)}
      own={viewer ? `/steps/${step.key}` : null}
      start={viewer ? null : "/sign-up"}
    />
  );
}

async function findStep(key: string) {
  const { viewer, roadmap } = await findReading();
  return { viewer, roadmap, step: roadmap.steps.find((step) => step.key === key) ?? notFound() };
}
