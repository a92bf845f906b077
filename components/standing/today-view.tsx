"use client";

import { Throughline, type ThroughlineStep } from "@/components/charts/throughline";
import { SetupLine, type SetupLineProps } from "@/components/onboarding/setup-line";
import type { DoneParam } from "@/components/ui/done";
import { PageHeader } from "@/components/ui/page-header";
import { HowCounted, type StepCount } from "./how-counted";
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
  counts: StepCount[];
  outlook: OutlookLine[];
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
  counts,
  outlook,
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
      <HowCounted steps={counts} />
      <OutlookLines lines={outlook} />
      <div className="mt-8 cols">
        <NextStepSection {...next} />
        <WaitingSection {...waiting} />
        <SkillsSection {...skills} />
        <RecentMilestones {...recent} />
      </div>
    </>
  );
}
