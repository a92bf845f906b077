"use client";

import { PathMap, type PathStop } from "@/components/charts/path-map";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Ways, type Way } from "@/components/ui/ways";
import { EntryReading, type EntryGroup } from "./entry-reading";
import { TargetGrid, type Grid } from "./target-grid";

type ChapterViewProps = {
  name: string;
  sentence: string;
  /** The step it is read beside. */
  step: { href: string; label: string } | null;
  stops: PathStop[] | null;
  groups: EntryGroup[];
  grid: Grid | null;
  before: Way | undefined;
  after: Way;
};

/** A chapter of the guide, read from top to bottom. */
export function ChapterView({ name, sentence, step, stops, groups, grid, before, after }: ChapterViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[
          { href: "/roadmap", label: "The roadmap" },
          { href: "/roadmap#guide", label: "The guide" },
        ]}
        title={name}
        lede={sentence}
      />
      {step && (
        <p className="-mt-6 mb-8 text-ink-2">
          Read it beside{" "}
          <Link look="quiet" href={step.href}>
            {step.label}
          </Link>
          .
        </p>
      )}
      {stops && <PathMap label={name} stops={stops} />}
      {groups.map(({ heading, entries }) => (
        <div key={heading} className="mb-10">
          {heading && <h2 className="mb-3 text-4">{heading}</h2>}
          {entries.map((entry) => (
            <EntryReading key={entry.key} entry={entry} level={heading ? 3 : 2} />
          ))}
        </div>
      ))}
      {grid && <TargetGrid {...grid} />}
      <Ways label="Chapters" before={before} after={after} className="border-t border-hair pt-6" />
    </>
  );
}
