"use client";

import { Throughline } from "@/components/charts/throughline";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Ways, type Way } from "@/components/ui/ways";
import { ActivityReading, type ReadActivity } from "./activity-reading";
import { BesideStep } from "./beside-step";
import type { OutlinedChapter } from "./chapter-outline";
import { activitiesWords } from "./effort";
import type { RoadmapLine } from "./roadmap-view";
import { StartLine } from "./start-line";

type StepReadingViewProps = {
  number: number;
  name: string;
  asked: number;
  optional: number;
  hours: number;
  line: RoadmapLine;
  outcome: string;
  why: string;
  activities: ReadActivity[];
  chapters: OutlinedChapter[];
  before: Way | undefined;
  after: Way | undefined;
  /** The member’s own page of this step. */
  own: string | null;
  /** Where somebody without an account begins. */
  start: string | null;
};

export function StepReadingView({
  number,
  name,
  asked,
  optional,
  hours,
  line,
  outcome,
  why,
  activities,
  chapters,
  before,
  after,
  own,
  start,
}: StepReadingViewProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/roadmap", label: "The roadmap" }]}
        title={`Step ${number}: ${name}`}
        meta={
          <>
            <span>{activitiesWords(asked, optional)}</span>
            <span>about {hours} hours</span>
          </>
        }
        actions={own && <ButtonLink href={own}>Open this step on your line</ButtonLink>}
      />
      <div className="max-md:hidden">
        <Throughline {...line} />
      </div>
      <div className="cols gap-y-4 md:mt-10">
        <p className="text-4 font-medium text-balance lg:col-span-2">{outcome}</p>
        <p className="text-ink-2">{why}</p>
      </div>
      <h2 className="sr-only">Activities</h2>
      <ol role="list" className="mt-10">
        {activities.map((activity) => (
          <ActivityReading key={activity.key} activity={activity} />
        ))}
      </ol>
      <BesideStep chapters={chapters} />
      <Ways label="Steps" before={before} after={after} className="border-t border-hair pt-6" />
      {start && <StartLine href={start} />}
    </>
  );
}
