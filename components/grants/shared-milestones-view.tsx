"use client";

import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { Glyph, type StateName } from "@/components/ui/state";

export type SharedMilestoneRow = {
  id: string;
  /** Null where the title is all that is shown. */
  href: string | null;
  title: string;
  when: DateWords;
  glyph: StateName;
  /** "Verified at version 2. Lead and communicate" */
  meta: string;
};

export type SharedMilestonesViewProps = {
  name: string;
  href: string;
  rows: SharedMilestoneRow[];
  pages: { newest?: string; older?: string };
};

/** What a mentee shows of their log: titles, and those that are open. */
export function SharedMilestonesView({ name, href, rows, pages }: SharedMilestonesViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href, label: name }]}
        title={
          <>
            Milestones of <PersonName>{name}</PersonName>
          </>
        }
        lede="What they show you of their log, newest first. Those with a link you can read whole, as they read now; there is nothing to decide."
      />
      <div className="max-w-text">
        {rows.length > 0 ? (
          <SharedRows rows={rows} />
        ) : (
          <p className="text-ink-2">
            Nothing here. What they submit to you stands on the page about them, whatever they show beside it.
          </p>
        )}
        <Pagination label="Pages of milestones" {...pages} />
      </div>
    </>
  );
}

/** The newest few, on the page about them. Nothing where they show none: that is theirs to choose. */
export function SharedSection({ rows, href }: { rows: SharedMilestoneRow[]; href: string }) {
  if (rows.length === 0) return null;
  return (
    <Section title="Milestones they show you" aside={<Link href={href}>All</Link>} className="mt-10">
      <SharedRows rows={rows} />
    </Section>
  );
}

const SharedRows = ({ rows }: { rows: SharedMilestoneRow[] }) => (
  <List>
    {rows.map(({ id, href, title, when, glyph, meta }) => (
      <Row
        key={id}
        href={href ?? undefined}
        title={<bdi>{title}</bdi>}
        when={<Time {...when} />}
        glyph={<Glyph state={glyph} />}
        meta={meta}
      />
    ))}
  </List>
);
