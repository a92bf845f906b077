"use client";

import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";

export type ShownWeekProps = {
  name: string;
  href: string;
  when: DateWords;
  progress: string | null;
  plans: string | null;
  problems: string | null;
  setAside: boolean;
  /** Empty where they said nothing of their time. */
  split: { name: string; share: string }[];
};

/** A week of somebody else, as they show it to their mentor. */
export function ShownWeekView({ name, href, when, split, setAside, ...week }: ShownWeekProps) {
  const said = [
    { term: "What moved", text: week.progress },
    { term: "Next", text: week.plans },
    { term: "In the way", text: week.problems },
    { term: "Time", text: split.map(({ name, share }) => `${name} ${share}`).join(", ") },
    { term: "Set aside", text: setAside ? "Something else took this week, and that was right." : null },
  ].flatMap(({ term, text }) => (text ? [{ term, text: <span dir="auto">{text}</span> }] : []));
  return (
    <>
      <PageHeader
        crumbs={[{ href, label: name }]}
        title={
          <>
            A week of <PersonName>{name}</PersonName>
          </>
        }
        meta={<Time {...when} />}
        lede="They look back on it for themselves and let you read along. There is nothing to decide."
      />
      <Facts items={said} />
    </>
  );
}
