import { notFound } from "next/navigation";
import { wayTo } from "@/app/(public)/roadmap/outlines";
import { findReading } from "@/app/(public)/roadmap/reading";
import { ChapterView } from "@/components/roadmap/chapter-view";
import { addressOf } from "@/lib/roadmap/addresses";
import { neighboursOf } from "@/lib/roadmap/guide";
import { groupsOf } from "./entries";
import { gridOf, stopsOf } from "./path";

export async function generateMetadata({ params }: PageProps<"/roadmap/guide/[chapter]">) {
  const { chapter } = await findChapter((await params).chapter);
  return { title: chapter.name, description: chapter.sentence };
}

export default async function ChapterPage({ params }: PageProps<"/roadmap/guide/[chapter]">) {
  const { chapter, roadmap } = await findChapter((await params).chapter);
  const step = roadmap.steps.find(({ key }) => key === chapter.stepKey);
  const { before, after } = neighboursOf(roadmap.chapters, chapter.key);

  return (
    <ChapterView
      name={chapter.name}
      sentence={chapter.sentence}
      step={step ? { href: addressOf.step(step), label: `step ${step.position + 1}, ${step.name}` } : null}
      stops={stopsOf(chapter)}
      groups={groupsOf(chapter, roadmap)}
      grid={gridOf(chapter, roadmap)}
      before={before && wayTo(addressOf.chapter(before), before)}
      after={
        after ? wayTo(addressOf.chapter(after), after) : { href: "/roadmap/skills", label: "The skills" }
      }
    />
  );
}

async function findChapter(key: string) {
  const { roadmap } = await findReading();
  return { roadmap, chapter: roadmap.chapters.find((chapter) => chapter.key === key) ?? notFound() };
}
