"use client";

import { BurnUpChart } from "@/components/charts/burn-up";
import type { BurnUp } from "@/components/charts/burn-up-geometry";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";

type StepEnd = {
  key: string;
  name: string;
  hours: string;
  range: { early: string; likely: string; late: string } | null;
};

export type ForecastViewProps = {
  title: string;
  lede: string;
  aim: string | null;
  /** What follows from the hours they plan, before a pace is known. */
  planned: string | null;
  faster: string | null;
  leftOut: string | null;
  /** Null where no date follows. */
  chart: { drawing: BurnUp; description: string } | null;
  steps: StepEnd[];
  counted: { left: string; pace: string | null; runs: string | null };
};

/** When am I there: a range of days, and every row it is made of one link away. */
export function ForecastView({
  title,
  lede,
  aim,
  planned,
  faster,
  leftOut,
  chart,
  steps,
  counted,
}: ForecastViewProps) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/dashboard", label: "Today" }]} title={title} lede={lede} />
      {(aim || planned || faster || leftOut) && (
        <div className="-mt-4 mb-8 grid max-w-text gap-2">
          {aim && (
            <p>
              {aim} <Link href="/settings">Change the date</Link>
            </p>
          )}
          {planned && (
            <p>
              {planned} <Link href="/settings">Change the hours</Link>
            </p>
          )}
          {faster && <p>{faster}</p>}
          {leftOut && (
            <p className="text-ink-2">
              {leftOut} <Link href="/pauses">Pauses</Link>
            </p>
          )}
        </div>
      )}
      {chart && (
        <figure className="mb-10">
          <BurnUpChart
            chart={chart.drawing}
            title="Hours done, and when the rest may be"
            description={chart.description}
          />
          <BurnUpKey aim={chart.drawing.aim !== null} pauses={chart.drawing.pauses.length > 0} />
        </figure>
      )}
      <div className="cols">
        <Section
          title="Step by step"
          aside={<Link href="/forecast/activities">What is left, activity by activity</Link>}
          className="lg:col-span-2"
        >
          <StepEnds steps={steps} />
        </Section>
        <Section title="How this is counted" aside={<Link href="/forecast/weeks">Your weeks</Link>}>
          <p className="tnum">{counted.left}</p>
          {counted.pace && <p className="mt-2 tnum">{counted.pace}</p>}
          {counted.runs && (
            <Details summary="From hours to days" className="mt-2">
              <p className="text-ink-2">{counted.runs}</p>
            </Details>
          )}
        </Section>
      </div>
    </>
  );
}

function StepEnds({ steps }: { steps: StepEnd[] }) {
  const isDated = steps.some(({ range }) => range);
  if (steps.length === 0) return <p className="text-ink-2">Nothing is left in any of them.</p>;
  return (
    <Table
      caption="When each step may be done"
      hideCaption
      columns={[
        { label: "Step" },
        { label: "Hours left", numeric: true },
        ...(isDated ? ["Early", "Likely", "Late"].map((label) => ({ label, numeric: true })) : []),
      ]}
      rows={steps.map(({ key, name, hours, range }) => ({
        id: key,
        cells: [
          <Link key={key} look="plain" href={`/forecast/activities#${key}`}>
            {name}
          </Link>,
          hours,
          ...(isDated
            ? range
              ? [range.early, range.likely, range.late]
              : ["–", "beyond ten years", "–"]
            : []),
        ],
      }))}
    />
  );
}

/** What the inks of the chart mean. */
function BurnUpKey({ aim, pauses }: { aim: boolean; pauses: boolean }) {
  return (
    <figcaption className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-1 text-ink-2">
      <Ink className="done">Done</Ink>
      <Ink className="likely">Likely</Ink>
      <Ink className="band">Eight times out of ten</Ink>
      {aim && <Ink className="aim">The day you aim for</Ink>}
      {pauses && <Ink className="rest">Paused</Ink>}
    </figcaption>
  );
}

function Ink({ className, children }: { className: string; children: string }) {
  const isArea = className === "band" || className === "rest";
  return (
    <span className="flex items-center gap-1.5">
      <svg width="20" height="10" aria-hidden className="burn-up">
        {isArea ? (
          <rect width="20" height="10" className={className} />
        ) : (
          <line x1="0" x2="20" y1="5" y2="5" className={className} />
        )}
      </svg>
      {children}
    </span>
  );
}
