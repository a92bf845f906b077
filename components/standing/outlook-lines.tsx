import { Link } from "@/components/ui/link";

export type OutlookLine = { term: string; text: string; way: { href: string; label: string } };

/** What the calendar says, a line each: when it may be done, whether the clock runs, which week to look back on. */
export function OutlookLines({ lines }: { lines: OutlookLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="mt-6 grid max-w-text gap-x-6 gap-y-2 md:grid-cols-[5rem_minmax(0,1fr)]">
      {lines.map(({ term, text, way }) => (
        <div key={term} className="contents">
          <dt className="text-ink-2">{term}</dt>
          <dd className="mb-2 md:mb-0">
            {text} <Link href={way.href}>{way.label}</Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
