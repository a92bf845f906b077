"use client";

import { Throughline, type ThroughlineStep } from "@/components/charts/throughline";
import { SetupLine, type SetupLineProps } from "@/components/onboarding/setup-line";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { OutlookLines, type OutlookLine } from "./outlook-lines";
import { NextStepSection, type NextStep } from "./next-step";
import { RecentMilestones, type RecentMilestone } from "./recent-milestones";
import { SkillsSection, type SkillSummary } from "./skills-section";
import { WaitingSection, type Waiting } from "./waiting";

export type TodayProps = {
  setup: SetupLineProps;
  title: string;
  lede: string;
  done: DoneParam;
  steps: ThroughlineStep[];
  end: { name: string; note?: string; done: boolean };
  /** What the calendar asks today. */
  asks: OutlookLine[];
  next: NextStep;
  waiting: Waiting;
  skills: SkillSummary;
  recent: { rows: RecentMilestone[]; all: number; drafts: number };
};

export function TodayView({
  setup,
  title,
  lede,
  done,
  steps,
  end,
  asks,
  next,
  waiting,
  skills,
  recent,
}: TodayProps) {
  return (
    <>
      <SetupLine {...setup} />
      <PageHeader title={title} lede={lede} done={done} />
      <Throughline label="Your five steps" steps={steps} end={end} />
      <nav
        aria-label="More about where you stand"
        className="mt-4 flex flex-wrap gap-x-6 text-1 print:hidden"
      >
        {closer.map(({ href, label }) => (
          <Link key={href} look="quiet" href={href} className="inline-flex min-h-11 items-center md:min-h-6">
            {label}
          </Link>
        ))}
      </nav>
      <OutlookLines lines={asks} />
      <div className="mt-8 cols">
        <NextStepSection {...next} />
        <WaitingSection {...waiting} />
        <SkillsSection {...skills} />
        <RecentMilestones {...recent} />
      </div>
    </>
  );
}

/** The rows behind the answer, and what can be said about the weeks. */
const closer = [
  { href: "/forecast", label: "The forecast" },
  { href: "/steps", label: "How steps are counted" },
  { href: "/weeks", label: "Your weeks" },
  { href: "/pauses", label: "Pauses" },
];
