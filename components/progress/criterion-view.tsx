"use client";

import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Glyph, StateLabel, type StateName } from "@/components/ui/state";

type Way = { href: string; label: string };

export type CriterionViewProps = {
  title: string;
  step: Way;
  met: boolean;
  /** How it is counted. */
  formula: string;
  rows: { href: string; title: string; glyph: StateName; words: string; when: DateWords | null }[];
  /** How many there are beyond those. */
  more: number;
  /** The activities it is about. */
  ways: Way[];
};

export function CriterionView({ title, step, met, formula, rows, more, ways }: CriterionViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[step]}
        title={title}
        lede={formula}
        meta={<StateLabel state={met ? "done" : "doing"}>{met ? "Met" : "Not met yet"}</StateLabel>}
      />
      <div className="cols">
        <Section title="What it counts" className="lg:col-span-2">
          {rows.length === 0 && <p className="text-ink-2">Nothing yet.</p>}
          <List>
            {rows.map(({ href, title, glyph, words, when }) => (
              <Row
                key={href}
                href={href}
                title={title}
                glyph={<Glyph state={glyph} />}
                meta={words}
                when={when && <Time {...when} />}
              />
            ))}
          </List>
          {more > 0 && (
            <p className="mt-3 text-ink-2">
              And {more} older. <Link href="/milestones">All your milestones</Link>
            </p>
          )}
        </Section>
        <Section title={ways.length === 1 ? "The activity" : "The activities"}>
          <List>
            {ways.map(({ href, label }) => (
              <Row key={href} href={href} title={label} />
            ))}
          </List>
        </Section>
      </div>
    </>
  );
}
