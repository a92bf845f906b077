"use client";

import { ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import { Empty } from "@/components/ui/empty";
import { List, Row } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Glyph, type StateName } from "@/components/ui/state";

export type OpportunityGroup = {
  title: string;
  rows: {
    href: string;
    title: string;
    glyph: StateName;
    words: string;
    who: string;
    activity: string | null;
    when: DateWords;
  }[];
};

/** Chances to do the work, by what can be done about each. */
export function OpportunitiesView({ title, groups }: { title: string; groups: OpportunityGroup[] }) {
  if (groups.length === 0) return <NothingSpotted title={title} />;
  return (
    <>
      <PageHeader
        title={title}
        lede="Chances to do the work at your own job, from the first idea to the milestone. Asking is what counts: a no lowers nothing."
        actions={<ButtonLink href="/opportunities/new">Spot one</ButtonLink>}
      />
      <div className="grid max-w-text gap-10">
        {groups.map(({ title, rows }) => (
          <Section key={title} title={title}>
            <List>
              {rows.map(({ href, title, glyph, words, who, activity, when }) => (
                <Row
                  key={href}
                  href={href}
                  title={title}
                  glyph={<Glyph state={glyph} />}
                  when={<Time {...when} />}
                  meta={
                    <>
                      {words}, <bdi>{who}</bdi>
                      {activity && `. For “${activity}”`}
                    </>
                  }
                />
              ))}
            </List>
          </Section>
        ))}
      </div>
    </>
  );
}

function NothingSpotted({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <Empty
        title="Program work is rarely handed out. It is asked for."
        action={
          <ButtonLink variant="primary" href="/opportunities/new">
            Spot your first
          </ButtonLink>
        }
      >
        Keep here what you could take on: a review to lead, a release to schedule, two teams that wait for
        each other. You get words to ask with, and what comes of it becomes a milestone. A no lowers nothing.
      </Empty>
    </>
  );
}
