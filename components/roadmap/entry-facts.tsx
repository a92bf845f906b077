import clsx from "clsx";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link, OutsideLink } from "@/components/ui/link";

type To = { href: string; label: string };
export type Told = {
  texts: { term: string; text: string }[];
  skills: { term: string; links: To[] };
  /** The activity of a step that it is part of. */
  activity: To | null;
  /** Its own place on the web. */
  site: To | null;
};

/** What there is to say of an entry, and the ways on from it. In a narrow column terms stand over their texts. */
export function EntryFacts({ texts, skills, activity, site, stacked = false }: Told & { stacked?: boolean }) {
  return (
    <dl
      className={clsx(
        "grid max-w-text gap-y-3",
        !stacked && "gap-x-8 md:grid-cols-[7.5rem_minmax(0,1fr)] md:*:contents",
      )}
    >
      {texts.map(({ term, text }) => (
        <Fact key={term} term={term}>
          {text}
        </Fact>
      ))}
      {skills.links.length > 0 && (
        <Fact term={skills.term}>
          <span className="flex flex-wrap gap-x-4">
            {skills.links.map(({ href, label }) => (
              <Link key={href} look="quiet" href={href} className="max-md:py-2">
                {label}
              </Link>
            ))}
          </span>
        </Fact>
      )}
      {activity && (
        <Fact term="On the roadmap">
          <Link look="quiet" href={activity.href} className="inline-block max-md:py-2">
            {activity.label}
          </Link>
        </Fact>
      )}
      {site && (
        <Fact term="Site">
          <OutsideLink href={site.href} className="inline-block max-md:py-2">
            {site.label} <Icon name="external" className="mb-0.5 inline size-3.5" />
          </OutsideLink>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-2">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
