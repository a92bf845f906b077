"use client";

import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";

type FormulaViewProps = {
  strengths: {
    kind: string;
    told: number;
    shown: number;
    verified: number;
    halfLife: number;
    reach: number;
  }[];
  levels: { level: number; means: string; asked: number; kinds: number }[];
  /** Days in which nothing fades. */
  fresh: number;
  recent: { from: number; days: number };
  reach: { told: number; shown: number };
};

/** The formula behind “evidence holds”, printed from the constants it is computed with. */
export function FormulaView({ strengths, levels, fresh, recent, reach }: FormulaViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/skills", label: "Skills" }]}
        title="How evidence is weighed"
        lede="Your own view and your mentors’ are words, shown as they were said. What your evidence holds is computed, from these numbers and no others."
      />
      <div className="cols">
        <div className="grid content-start gap-10 lg:col-span-2">
          <Section title="What each kind weighs">
            <Table
              caption="Points by kind and proof, days to half, and the highest level it counts for"
              columns={[
                { label: "Kind" },
                { label: "Your word", numeric: true },
                { label: "A link", numeric: true },
                { label: "Verdict", numeric: true },
                { label: "Halves in", numeric: true },
                { label: "Up to level", numeric: true },
              ]}
              rows={strengths.map(({ kind, told, shown, verified, halfLife, reach }) => ({
                id: kind,
                cells: [kind, told, shown, verified, `${halfLife} days`, reach],
              }))}
            />
          </Section>
          <Section title="What each level asks">
            <Table
              caption="Points and kinds of evidence that hold a level"
              columns={[
                { label: "Level" },
                { label: "Points", numeric: true },
                { label: "Kinds", numeric: true },
              ]}
              rows={levels.map(({ level, means, asked, kinds }) => ({
                id: String(level),
                cells: [`${level}. ${means}`, asked, kinds],
              }))}
            />
          </Section>
        </div>
        <div className="grid content-start gap-10">
          <Section title="The rule">
            <p className="text-3">
              Your evidence holds the highest level whose points it reaches: the sum of strength × what is
              left of it, over every milestone that names the skill.
            </p>
            <ul className="mt-4 grid list-disc gap-2 pl-5">
              <li>
                Evidence counts in full for {fresh} days. Then half of it fades in each half-life. It never
                vanishes.
              </li>
              <li>
                Your word alone counts up to level {reach.told}, a link up to level {reach.shown}. What nobody
                can check does not hold “alone”.
              </li>
              <li>
                From level {recent.from} on only the last {recent.days / 365} years count: such a level says
                what you do now.
              </li>
              <li>
                A mentor’s verdict counts for the skills the version named, while the milestone keeps the kind
                and the date they read.
              </li>
            </ul>
          </Section>
          <Section title="Where it comes from">
            <p className="text-ink-2">
              That a claim is held by observations of different kinds is evidence-centered assessment
              (Mislevy, Steinberg and Almond, 2003). That most of a skill fades within one to two years
              without practice is the finding of Arthur and others (1998) over 53 studies. The points and the
              thresholds are our own estimate: one thing somebody verified is a beginning, and two of
              different kinds carry “unaided”.
            </p>
          </Section>
        </div>
      </div>
    </>
  );
}
