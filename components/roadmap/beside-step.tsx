import { ChapterOutlines, type OutlinedChapter } from "./chapter-outline";

/** What to read while one is on a step: its chapters of the guide. */
export function BesideStep({ chapters }: { chapters: OutlinedChapter[] }) {
  if (chapters.length === 0) return null;
  return (
    <section aria-labelledby="beside" className="mt-10">
      <h2 id="beside" className="mb-4 text-4">
        Read beside this step
      </h2>
      <ChapterOutlines chapters={chapters} level={3} />
    </section>
  );
}
