"use client";

import { Time, type DateWords } from "@/components/ui/date";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";

export type ForecastWeek = {
  key: string;
  when: DateWords;
  /** Where it is looked back on: not for many in one row. */
  href?: string;
  hours: string;
  counts: string;
  /** What was finished in it. Two of one day are told apart by their place. */
  items: { key: string; title: string; hours: string; href: string }[];
};

export function ForecastWeeksView({
  title,
  lede,
  weeks,
}: {
  title: string;
  lede: string;
  weeks: ForecastWeek[];
}) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/forecast", label: "Forecast" }]} title={title} lede={lede} />
      {weeks.length === 0 ? (
        <Empty title="No whole week is behind you yet.">
          The first one that counts runs from the Monday after you joined to its Sunday.
        </Empty>
      ) : (
        <Table
          caption="Your weeks, the latest first"
          hideCaption
          columns={[
            { label: "Week" },
            { label: "Hours", numeric: true },
            { label: "Counts" },
            { label: "Finished in it" },
          ]}
          rows={weeks.map(({ key, when, href, hours, counts, items }) => ({
            id: key,
            cells: [
              href ? (
                <Link key={key} look="plain" href={href}>
                  <Time {...when} />
                </Link>
              ) : (
                <Time key={key} {...when} />
              ),
              hours,
              counts,
              items.length === 0 ? "–" : <Finished key={key} items={items} />,
            ],
          }))}
        />
      )}
    </>
  );
}

function Finished({ items }: Pick<ForecastWeek, "items">) {
  return (
    <ul role="list" className="max-w-text">
      {items.map(({ key, title, hours, href }, index) => (
        <li key={`${key} ${index}`}>
          <Link look="quiet" href={href}>
            {title}
          </Link>{" "}
          <span className="text-ink-2 tnum">{hours} h</span>
        </li>
      ))}
    </ul>
  );
}
