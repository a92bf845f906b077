"use client";

import { Throughline, type ThroughlineStep } from "@/components/charts/throughline";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { ChapterOutlines, type OutlinedChapter } from "./chapter-outline";
import { SkillIndex, type IndexedArea } from "./skill-index";
import { StartLine } from "./start-line";
import { StepOutline, type OutlinedStep } from "./step-outline";

export type RoadmapLine = {
  label: string;
  steps: ThroughlineStep[];
  end: { name: string; note?: string; done?: boolean };
};

type RoadmapViewProps = {
  title: string;
  lede: string;
  line: RoadmapLine;
  steps: OutlinedStep[];
  chapters: OutlinedChapter[];
  areas: IndexedArea[];
  /** Where somebody without an account begins. */
  start: string | null;
};

/** The contents of everything there is to read: the steps, the guide beside them, the skills behind them. */
export function RoadmapView({ title, lede, line, steps, chapters, areas, start }: RoadmapViewProps) {
  return (
    <>
      <PageHeader title={title} lede={lede} />
      <Throughline {...line} />
      <nav aria-label="On this page" className="mt-8 cols gap-y-4! border-t border-hair pt-4 print:hidden">
        {parts.map(({ href, label, words }) => (
          <p key={href}>
            <Link href={href} className="font-semibold max-md:inline-block max-md:py-1">
              {label}
            </Link>
            <span className="mt-0.5 block max-w-[22rem] text-ink-2">{words}</span>
          </p>
        ))}
      </nav>
      <div id="steps">
        {steps.map((step, index) => (
          <StepOutline key={step.key} number={index + 1} step={step} />
        ))}
      </div>
      <section id="guide" aria-labelledby="guide-title" className="mt-12 md:mt-16">
        <h2 id="guide-title" className="text-4">
          The guide beside the steps
        </h2>
        <p className="mt-1 mb-6 max-w-text text-ink-2">
          What the role is, what you bring, the tools and papers of the work, and where it leads. Read what
          you need when a step asks for it.
        </p>
        <ChapterOutlines chapters={chapters} level={3} />
      </section>
      <section
        id="skills"
        aria-labelledby="skills-title"
        className="mt-12 border-t border-hair pt-6 md:mt-16"
      >
        <h2 id="skills-title" className="text-4">
          <Link look="plain" href="/roadmap/skills">
            The skills behind the steps
          </Link>
        </h2>
        <p className="mt-1 mb-6 max-w-text text-ink-2">
          Each has a page: what somebody sees you do from level 0 to 5, what builds it, who asks for it.
        </p>
        <SkillIndex areas={areas} />
      </section>
      {start && <StartLine href={start} />}
    </>
  );
}

const parts = [
  { href: "#steps", label: "The steps", words: "What to do, in order, each activity with its proof." },
  {
    href: "#guide",
    label: "The guide",
    words: "What to read beside them: the role, tools, challenges, what comes after.",
  },
  { href: "#skills", label: "The skills", words: "What all of it builds, described level by level." },
];
