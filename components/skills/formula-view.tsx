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
          <Rule fresh={fresh} recent={recent} reach={reach} />
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
        </div>
        <div className="grid content-start gap-10">
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
          <Sources />
        </div>
      </div>
    </>
  );
}

/** The formula with its own numbers, and what it leaves out. */
function Rule({ fresh, recent, reach }: Pick<FormulaViewProps, "fresh" | "recent" | "reach">) {
  return (
    <Section title="The rule">
      <p className="text-3">Your evidence holds the highest level for which</p>
      <p className="my-3 border-l-2 border-accent py-1 pl-4 text-3 font-medium tnum">
        the sum over all milestones of strength × left ≥ points asked,
        <br />
        where left = ½<sup>(age − {fresh}) / half-life</sup>, and 1 up to {fresh} days.
      </p>
      <ul className="mt-4 grid max-w-text list-disc gap-2 pl-5">
        <li>
          It counts the milestones that name the skill. A level that asks for two kinds is not held by one,
          however many there are.
        </li>
        <li>
          Evidence counts in full for {fresh} days. Then half of it fades in each half-life. It never
          vanishes.
        </li>
        <li>
          Your word alone counts up to level {reach.told}, a link up to level {reach.shown}. What nobody can
          check does not hold “unaided”.
        </li>
        <li>
          From level {recent.from} on only the last {recent.days / 365} years count: such a level says what
          you do now.
        </li>
        <li>
          A mentor’s verdict counts for the skills the version named, while the milestone keeps the kind and
          the date they read.
        </li>
      </ul>
    </Section>
  );
}

/** Where the shape comes from, and that the numbers are ours. */
function Sources() {
  return (
    <Section title="Where it comes from">
      <div className="grid gap-3 text-ink-2">
        <p>
          That a claim is held by observations of different kinds is evidence-centered assessment: Mislevy,
          Steinberg and Almond, “On the Structure of Educational Assessments”, 2003.
        </p>
        <p>
          That a skill fades without practice, hardly at first and heavily after a year, is what Arthur,
          Bennett, Stanush and McNelly found over 53 articles: “Factors That Influence Skill Decay and
          Retention”, 1998. How fast a working skill fades they do not say: the half-lives are our own
          estimate.
        </p>
        <p>
          The points and thresholds are our own estimate: one thing somebody verified is a beginning, and two
          of different kinds carry “unaided”.
        </p>
      </div>
    </Section>
  );
}
