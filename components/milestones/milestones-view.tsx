"use client";

import { ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import { Empty } from "@/components/ui/empty";
import { List, Row } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Glyph, type StateName } from "@/components/ui/state";
import { MilestoneFilters, type Filter } from "./milestone-filters";

export type MilestoneListRow = {
  href: string;
  title: string;
  when: DateWords;
  glyph: StateName;
  words: string;
  steps: string[];
  skills: string[];
};

export type MilestonesViewProps = {
  title: string;
  steps: Filter[];
  states: Filter[];
  rows: MilestoneListRow[];
  /** The next page of older ones. */
  older?: string;
  /** The first page, for whoever is not on it. */
  newest?: string;
  isEmpty: boolean;
};

export function MilestonesView({ title, steps, states, rows, older, newest, isEmpty }: MilestonesViewProps) {
  if (isEmpty) return <NothingLogged title={title} />;
  return (
    <>
      <PageHeader
        title={title}
        lede="What you did, newest first. Logged is your word; verified is a mentor’s too."
      />
      <MilestoneFilters steps={steps} states={states} />
      {rows.length === 0 ? (
        <Empty
          title="Nothing matches"
          action={<ButtonLink href="/milestones">Show all milestones</ButtonLink>}
        >
          No milestone is of this step and in this state. Choose another one above, or look at all of them.
        </Empty>
      ) : (
        <List className="max-w-text">
          {rows.map(({ href, title, when, glyph, ...row }) => (
            <Row
              key={href}
              href={href}
              title={title}
              when={<Time {...when} />}
              glyph={<Glyph state={glyph} />}
              meta={metaOf(row)}
            />
          ))}
        </List>
      )}
      <div className="max-w-text">
        <Pagination label="Pages of milestones" newer={newest} older={older} />
      </div>
    </>
  );
}

function NothingLogged({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <Empty
        title="Your first milestone goes here"
        action={
          <ButtonLink variant="primary" href="/milestones/new">
            Log milestone
          </ButtonLink>
        }
      >
        A milestone is one thing you did, with its date: a review you led, a date you saved, a decision you
        wrote down. It is what a mentor can vouch for and what you will tell in an interview. A title is
        enough to begin.
      </Empty>
    </>
  );
}

const metaOf = ({ words, steps, skills }: Pick<MilestoneListRow, "words" | "steps" | "skills">) =>
  [words, steps.join(", "), skills.join(", ")].filter(Boolean).join(". ");
