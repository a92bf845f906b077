"use client";

import { Throughline, type ThroughlineStep } from "@/components/charts/throughline";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";

export type StepsViewProps = {
  title: string;
  steps: ThroughlineStep[];
  end: { name: string; note?: string; done: boolean };
  counts: StepCount[];
};

type StepCount = {
  key: string;
  name: string;
  done: number;
  counted: number;
  verified: number;
  skipped: number;
  gate: string;
};

/** Every number of the line, with the way to the rows it came from and how it is counted. */
export function StepsView({ title, steps, end, counts }: StepsViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dashboard", label: "Today" }]}
        title={title}
        lede="Each step opens with its activities and its gate, and every number there with the rows it came from."
      />
      <Throughline label="Your five steps" steps={steps} end={end} />
      <div className="mt-8 cols">
        <Section title="Step by step" className="lg:col-span-2">
          <Counts counts={counts} />
        </Section>
        <Section title="How this is counted">
          <ul className="grid gap-2 text-ink-2">
            <li>Progress is done ÷ activities that count.</li>
            <li>A skipped activity stays in the count and is never done.</li>
            <li>An optional one counts once it is done.</li>
            <li>Verified means that a mentor endorsed a milestone for it.</li>
            <li>
              A gate is a few conditions, some of which take a mentor’s word. Once all are met the step is
              passed, whatever activities are left; or a mentor waives it in writing.
            </li>
          </ul>
        </Section>
      </div>
    </>
  );
}

const Counts = ({ counts }: Pick<StepsViewProps, "counts">) => (
  <Table
    caption="Your activities, step by step"
    hideCaption
    columns={[
      { label: "Step" },
      { label: "Done ÷ count", numeric: true },
      { label: "Verified", numeric: true },
      { label: "Skipped", numeric: true },
      { label: "Gate", numeric: true },
    ]}
    rows={counts.map(({ key, name, done, counted, verified, skipped, gate }) => ({
      id: key,
      cells: [
        <Link key={key} look="plain" href={`/steps/${key}`}>
          {name}
        </Link>,
        `${done} ÷ ${counted} = ${share(done, counted)}`,
        verified,
        skipped,
        gate,
      ],
    }))}
  />
);

const share = (done: number, counted: number) =>
  `${counted === 0 ? 0 : Math.floor((done / counted) * 100)} %`;
