"use client";

import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Ways, type Way } from "@/components/ui/ways";
import { SkillLevels, type ReadLevel } from "./skill-levels";

type SkillReadingViewProps = {
  area: Way;
  name: string;
  sentence: string;
  levels: ReadLevel[];
  /** The activities that build it, step by step. */
  steps: { key: string; name: string; activities: Way[] }[];
  /** What the guide has on it, chapter by chapter. */
  readings: { term: string; links: Way[] }[];
  /** Where a member rates it. */
  own: string | null;
  before: Way | undefined;
  after: Way | undefined;
};

export function SkillReadingView({
  area,
  name,
  sentence,
  levels,
  steps,
  readings,
  own,
  before,
  after,
}: SkillReadingViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[
          { href: "/roadmap", label: "The roadmap" },
          { href: "/roadmap/skills", label: "The skills" },
        ]}
        title={name}
        meta={
          <Link look="quiet" href={area.href} className="max-md:py-2">
            {area.label}
          </Link>
        }
        lede={sentence}
        actions={own && <ButtonLink href={own}>Rate yourself</ButtonLink>}
      />
      <SkillLevels levels={levels} />
      <div className="mt-10 mb-10 grid gap-x-8 gap-y-10 lg:grid-cols-2">
        <Section title="Activities that build it">
          <Groups groups={steps.map(({ name, activities }) => ({ term: name, links: activities }))} />
        </Section>
        <Section title="In the guide">
          <Groups groups={readings} />
        </Section>
      </div>
      <Ways label="Skills" before={before} after={after} className="border-t border-hair pt-6" />
    </>
  );
}

function Groups({ groups }: { groups: { term: string; links: Way[] }[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[10rem_minmax(0,1fr)] sm:*:contents">
      {groups.map(({ term, links }) => (
        <div key={term}>
          <dt className="text-ink-2">{term}</dt>
          <dd>
            <ul role="list" className="grid gap-1">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Link look="quiet" href={href} className="max-md:inline-block max-md:py-1.5">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
