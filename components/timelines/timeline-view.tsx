"use client";

import { WritePost, type WritePostProps } from "@/components/posts/write-post";
import { PersonName } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { PrivateNote, type PrivateNoteProps } from "./private-note";
import { TimelineItem, type ListedEntry } from "./timeline-item";

export type TimelineViewProps = {
  crumbs: { href: string; label: string }[];
  /** The other one; null for all whose accounts are erased. */
  name: string | null;
  filters: { href: string; label: string; current: boolean }[];
  /** Points made: done, open, left as they were. Null where none was made. */
  advice: { done: number; open: number; left: number } | null;
  entries: ListedEntry[];
  newest?: string | undefined;
  older?: string | undefined;
  /** Null where nothing more can be written. */
  write: WritePostProps | null;
  note: PrivateNoteProps;
};

/** The story of two people: what happened, newest first, and what one of them notes for themselves. */
export function TimelineView({
  name,
  crumbs,
  filters,
  advice,
  entries,
  newest,
  older,
  write,
  note,
}: TimelineViewProps) {
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={
          name === null ? (
            "What former mentors left you."
          ) : (
            <>
              You and <PersonName>{name}</PersonName>.
            </>
          )
        }
        lede={
          name === null
            ? "They deleted their accounts. What they said to you is still yours."
            : "Everything that passed between you, newest first."
        }
        actions={
          name !== null && (
            <ButtonLink href="#note" className="lg:hidden">
              Your private note
            </ButtonLink>
          )
        }
      />
      <div className="cols">
        <div className="grid grid-cols-1 content-start gap-8 lg:col-span-2">
          {write && <WritePost {...write} />}
          <Section title="Timeline" className="max-w-text">
            <FilterBar label="What is shown" items={filters} />
            {advice && <Advice {...advice} />}
            {entries.length > 0 ? (
              <ol role="list" className="mt-2 divide-y divide-hair">
                {entries.map((entry) => (
                  <TimelineItem key={entry.id} {...entry} />
                ))}
              </ol>
            ) : (
              <p className="mt-4 text-ink-2">Nothing yet.</p>
            )}
            <Pagination label="More of the timeline" newest={newest} older={older} />
          </Section>
        </div>
        <PrivateNote {...note} />
      </div>
    </>
  );
}

/** Whether what was advised was done. */
function Advice({ done, open, left }: NonNullable<TimelineViewProps["advice"]>) {
  const points = done + open + left;
  return (
    <p className="mt-4 text-ink-2">
      <span className="font-medium text-ink">
        {done} of {points} {points === 1 ? "point" : "points"} done
      </span>
      {open > 0 && `, ${open} open`}
      {left > 0 && `, ${left} left as ${left === 1 ? "it was" : "they were"}`}.
    </p>
  );
}
