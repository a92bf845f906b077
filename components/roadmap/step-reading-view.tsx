"use client";

import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { ActivityReading, type ReadActivity } from "./activity-reading";
import { activitiesWords } from "./effort";
import { RoadmapLine } from "./roadmap-line";
import { StepNeighbours } from "./step-neighbours";

type StepReadingViewProps = {
  steps: { key: string; name: string; asked: number; optional: number; hours: number }[];
  position: number;
  outcome: string;
  why: string;
  activities: ReadActivity[];
  /** The member’s own page of this step. */
  own: string | null;
  /** Where somebody without an account begins. */
  start: string | null;
};

export function StepReadingView({
  steps,
  position,
  outcome,
  why,
  activities,
  own,
  start,
}: StepReadingViewProps) {
  const { name, asked, optional, hours } = steps[position]!;

  return (
    <>
      <PageHeader
        crumbs={[{ href: "/roadmap", label: "The roadmap" }]}
        title={`Step ${position + 1}: ${name}`}
        meta={
          <>
            <span>{activitiesWords(asked, optional)}</span>
            <span>about {hours} hours</span>
          </>
        }
        actions={own && <ButtonLink href={own}>Open this step on your line</ButtonLink>}
      />
      <div className="max-md:hidden">
        <RoadmapLine steps={steps} current={position} />
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
      <StepNeighbours before={steps[position - 1]} after={steps[position + 1]} start={start} />
    </>
  );
}
