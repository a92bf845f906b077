"use client";

import { StepLine } from "@/components/charts/throughline";
import type { LineStep } from "@/components/charts/line-geometry";
import { Details } from "@/components/ui/details";
import { BesideStep } from "@/components/roadmap/beside-step";
import type { OutlinedChapter } from "@/components/roadmap/chapter-outline";
import { PageHeader } from "@/components/ui/page-header";
import { Ways, type Way } from "@/components/ui/ways";
import type { FormAction, Limits } from "@/lib/forms/state";
import { ActivityItem, type ActivityRow } from "./activity-item";
import { EarlyStart, type EarlyStartProps } from "./early-start";
import { GateSection, type GateProps } from "./gate-section";

export type StepViewProps = {
  title: string;
  lede: string;
  why: string;
  line: LineStep & { label: string };
  counts: { formula: string; verified: number; skipped: number; optional: number };
  /** What is to be said once nothing is left. */
  next: string | null;
  /** Null where nothing is to be explained. */
  early: EarlyStartProps | null;
  gate: GateProps;
  activities: ActivityRow[];
  chapters: OutlinedChapter[];
  ways: { before?: Way; after?: Way };
  limits: { state: Limits; note: Limits };
  actions: { setState: FormAction; addNote: FormAction; removeNote: FormAction };
};

export function StepView({
  title,
  lede,
  why,
  line,
  counts,
  next,
  early,
  gate,
  activities,
  chapters,
  ways,
  limits,
  actions,
}: StepViewProps) {
  return (
    <>
      <PageHeader title={title} lede={lede} crumbs={[{ href: "/steps", label: "Your five steps" }]} />
      <p className="sr-only">{line.label}</p>
      <StepLine step={line} {...(line.current && { today: "Today" })} />
      {next && <p className="mt-4 font-medium">{next}</p>}
      <div className="mt-4 mb-8 flex flex-wrap gap-x-8">
        <Details summary="How this is counted">
          <Counted {...counts} />
        </Details>
        <Details summary="Why this step">
          <p className="max-w-text text-ink-2">{why}</p>
        </Details>
      </div>
      {early && <EarlyStart {...early} />}
      <GateSection {...gate} />
      <ol role="list" className="divide-y divide-hair border-y border-hair">
        {activities.map((activity) => (
          <ActivityItem key={activity.activityKey} {...activity} limits={limits} actions={actions} />
        ))}
      </ol>
      <BesideStep chapters={chapters} />
      <Ways label="Steps" {...ways} className="mt-8" />
    </>
  );
}

function Counted({ formula, verified, skipped, optional }: StepViewProps["counts"]) {
  return (
    <div className="max-w-text">
      <p className="font-medium tnum">{formula}</p>
      <p className="mt-1 text-ink-2">
        {skipped > 0
          ? `${skipped} skipped, which stay in the count and are never done. `
          : "A skipped activity stays in the count and is never done. "}
        {optional > 0 && `${optional} optional ones count only once they are done. `}
        {verified > 0 ? `${verified} of the done ones are verified: ` : "Verified means that "}a mentor
        endorsed a milestone for {verified === 1 ? "it" : verified > 1 ? "each" : "the activity"}.
      </p>
    </div>
  );
}
