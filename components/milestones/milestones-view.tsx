"use client";

import { ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Glyph, type StateName } from "@/components/ui/state";
import { FoundWords, type FoundPart } from "./found-words";
import { MilestoneFilters, type Filter } from "./milestone-filters";
import { MilestoneSearch, type Search } from "./milestone-search";

export type MilestoneListRow = {
  href: string;
  title: FoundPart[];
  /** The words that were looked for, where the text below the title has them. */
  excerpt: FoundPart[] | null;
  when: DateWords;
  glyph: StateName;
  words: string;
  steps: string[];
  skills: string[];
};

export type MilestonesViewProps = {
  title: string;
  drafts: string | null;
  search: Search;
  filters: Filter[];
  clear: string | null;
  rows: MilestoneListRow[];
  /** How many there are, and which of them stand here. */
  range: string;
  pages: { newest?: string; newer?: string; older?: string };
  isEmpty: boolean;
};

export function MilestonesView({ title, drafts, isEmpty, ...list }: MilestonesViewProps) {
  if (isEmpty) return <NothingLogged title={title} drafts={drafts} />;
  const { search, filters, clear, rows, range, pages } = list;
  const narrowing = filters.flatMap(({ name, chosen }) => (chosen ? [`${name}: ${chosen}`] : []));
  return (
    <>
      <PageHeader
        title={title}
        lede={
          <>
            What you did, newest first. Logged is your word; verified is a mentor’s too.
            {drafts && <DraftsLink words={drafts} />}
          </>
        }
        actions={<OpportunitiesLink />}
      />
      <div className="mb-6 flex flex-col gap-2 lg:flex-row lg:items-start lg:gap-4 print:hidden">
        <MilestoneSearch {...search} />
        <MilestoneFilters filters={filters} clear={clear} />
      </div>
      {rows.length === 0 ? (
        <NothingFound {...search} chosen={narrowing.length} />
      ) : (
        <div className="max-w-text">
          <p role="status" className="mb-3 text-1 text-ink-2 tnum">
            {range}
          </p>
          <Narrowed words={[...(search.typed ? [`“${search.typed}”`] : []), ...narrowing]} />
          <List>
            {rows.map((row) => (
              <MilestoneRow key={row.href} {...row} />
            ))}
          </List>
          <Pagination label="Pages of milestones" {...pages} />
        </div>
      )}
    </>
  );
}

function MilestoneRow({ href, title, excerpt, when, glyph, ...row }: MilestoneListRow) {
  return (
    <Row
      href={href}
      title={<FoundWords parts={title} />}
      when={<Time {...when} />}
      glyph={<Glyph state={glyph} />}
      meta={metaOf(row)}
    >
      {excerpt && (
        <p dir="auto" className="mt-1 wrap-anywhere text-ink-2">
          <FoundWords parts={excerpt} />
        </p>
      )}
    </Row>
  );
}

/** On paper there are no filters to see what the list was narrowed to. */
const Narrowed = ({ words }: { words: string[] }) =>
  words.length > 0 && (
    <p className="mb-3 hidden text-1 text-ink-2 print:block">Narrowed to {words.join(", ")}.</p>
  );

function NothingFound({ typed, problem, chosen }: Search & { chosen: number }) {
  if (problem) {
    return (
      <Empty title="Nothing was looked for" action={<ShowAll />}>
        The search field says why. Change what stands there, and search again.
      </Empty>
    );
  }
  return (
    <Empty title="Nothing matches" action={<ShowAll />}>
      {typed
        ? "No milestone says all of these words within what the filters show. Words are found in every form and by the beginning of the last one; “or” and quotes work too."
        : chosen > 1
          ? "No milestone is all of this at once. Take a filter back, or look at all of them."
          : "None of your milestones is there yet. Take the filter back, or look at all of them."}
    </Empty>
  );
}

const ShowAll = () => <ButtonLink href="/milestones">Show all milestones</ButtonLink>;

const DraftsLink = ({ words }: { words: string }) => (
  <>
    {" "}
    <Link href="/milestones/drafts" className="print:hidden">
      {words}
    </Link>
  </>
);

function NothingLogged({ title, drafts }: Pick<MilestonesViewProps, "title" | "drafts">) {
  return (
    <>
      <PageHeader title={title} lede={drafts && <DraftsLink words={drafts} />} />
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

/** What is not done yet, but could be. */
const OpportunitiesLink = () => (
  <ButtonLink variant="bare" href="/opportunities">
    Opportunities
  </ButtonLink>
);
