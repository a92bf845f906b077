import { notFound } from "next/navigation";
import { factsOf } from "@/app/(public)/roadmap/guide/[chapter]/entries";
import { stopsOf } from "@/app/(public)/roadmap/guide/[chapter]/path";
import { wayTo } from "@/app/(public)/roadmap/outlines";
import { findReading } from "@/app/(public)/roadmap/reading";
import { ProfileView } from "@/components/roadmap/profile-view";
import { addressOf, hasPage } from "@/lib/roadmap/addresses";
import { neighboursOf } from "@/lib/roadmap/guide";
import { findOwnLevels, profileOf, reachedWords } from "./profile";

type Props = PageProps<"/roadmap/guide/[chapter]/[entry]">;

export async function generateMetadata({ params }: Props) {
  const { entry } = await findEntry(await params);
  return { title: entry.name, description: entry.sentence };
}

export default async function EntryPage({ params }: Props) {
  const { viewer, roadmap, chapter, entry } = await findEntry(await params);
  const own = await findOwnLevels(viewer, roadmap);
  const { before, after } = neighboursOf(chapter.entries, entry.key);

  return (
    <ProfileView
      chapter={{ href: addressOf.chapter(chapter), label: chapter.name }}
      name={entry.name}
      sentence={entry.sentence}
      facts={factsOf(chapter, entry, roadmap)}
      stops={stopsOf(chapter, entry.key)}
      reached={own && reachedWords(entry, own)}
      areas={profileOf(chapter, entry, roadmap, own)}
      before={before && wayTo(addressOf.entry(chapter, before), before)}
      after={after && wayTo(addressOf.entry(chapter, after), after)}
    />
  );
}

/** An entry without a page of its own is read on its chapter's, and not here. */
async function findEntry({ chapter: chapterKey, entry: key }: Awaited<Props["params"]>) {
  const { viewer, roadmap } = await findReading();
  const chapter = roadmap.chapters.find(({ key }) => key === chapterKey) ?? notFound();
  const entry = chapter.entries.find((entry) => entry.key === key && hasPage(entry)) ?? notFound();
  return { viewer, roadmap, chapter, entry };
}
