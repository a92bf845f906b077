"use client";

import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { FilterBar } from "@/components/ui/filter-bar";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { OpeningRow, type ListedOpening } from "./opening-row";

type OpeningsViewProps = {
  openings: ListedOpening[];
  /** Who opened anything, to read one person's lines alone. */
  readers: { href: string; label: string; current: boolean }[];
  newest?: string | undefined;
  older?: string | undefined;
};

export function OpeningsView({ openings, readers, newest, older }: OpeningsViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/mentors", label: "Mentors" }]}
        title="What your mentors opened."
        lede="A line for each time a mentor opens the page about you or something you submitted. Several times within an hour are one line. Their lists, where your name and your titles stand, are not counted."
      />
      <div className="grid max-w-text grid-cols-1 gap-6">
        {readers.length > 2 && <FilterBar label="Who opened it" items={readers} />}
        {openings.length > 0 ? (
          <List ordered>
            {openings.map((opening) => (
              <OpeningRow key={opening.id} {...opening} />
            ))}
          </List>
        ) : (
          <Nothing narrowed={readers.length > 1} />
        )}
        <Pagination label="More of what was opened" newer={newest} older={older} />
      </div>
    </>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <Empty
      title="Nothing more stands here"
      action={<ButtonLink href="/openings">See the newest</ButtonLink>}
    />
  ) : (
    <Empty
      title="Nobody has opened anything of yours"
      action={<ButtonLink href="/mentors">Your mentors</ButtonLink>}
    >
      You write about work that is not public. So you see here who read what of it, and when.
    </Empty>
  );
}
