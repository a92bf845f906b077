import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

export type Happening = { key: string; href: string; title: string; words: string };

/** What the week left behind elsewhere on these pages. */
export function Happened({ items }: { items: Happening[] }) {
  return (
    <Section title="What happened">
      {items.length === 0 ? (
        <p className="text-ink-2">
          Nothing was logged, rated or decided this week. What you did can still be{" "}
          <Link href="/milestones/new">logged as a milestone</Link>, with its day.
        </p>
      ) : (
        <ul role="list" className="grid gap-3">
          {items.map(({ key, href, title, words }) => (
            <li key={key}>
              <Link look="strong" href={href} className="line-clamp-2 wrap-anywhere">
                <bdi>{title}</bdi>
              </Link>
              <p className="text-1 text-ink-2">{words}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
