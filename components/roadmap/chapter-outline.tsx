import { Link } from "@/components/ui/link";

export type OutlinedChapter = {
  href: string;
  name: string;
  sentence: string;
  entries: { href: string; label: string }[];
};

/** Chapters of the guide: what each is about at the left, all it holds beside it. */
export function ChapterOutlines({ chapters, level }: { chapters: OutlinedChapter[]; level: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return chapters.map(({ href, name, sentence, entries }) => (
    <div key={href} className="cols gap-y-2! border-t border-hair py-5">
      <div>
        <Heading className="text-3">
          <Link look="plain" href={href}>
            {name}
          </Link>
        </Heading>
        <p className="mt-1 text-ink-2">{sentence}</p>
      </div>
      <ul role="list" aria-label={name} className="gap-x-8 sm:columns-2 lg:col-span-2 lg:pt-0.5">
        {entries.map((entry) => (
          <li key={entry.href} className="break-inside-avoid">
            <Link look="quiet" href={entry.href} className="inline-block py-1.5 md:py-1">
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}
