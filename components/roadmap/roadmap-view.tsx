"use client";

import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { RoadmapLine } from "./roadmap-line";
import { SkillAreas, type Area } from "./skill-areas";
import { StepOutline, type OutlinedStep } from "./step-outline";

type RoadmapViewProps = {
  steps: OutlinedStep[];
  areas: Area[];
  /** Where somebody without an account begins. */
  start: string | null;
};

export function RoadmapView({ steps, areas, start }: RoadmapViewProps) {
  const asked = steps.reduce((sum, step) => sum + step.asked, 0);
  const optional = steps.reduce((sum, step) => sum + step.optional, 0);
  const skills = areas.reduce((sum, area) => sum + area.skills.length, 0);

  return (
    <>
      <PageHeader
        title="Five steps lead from engineer to Technical Program Manager."
        lede={`${asked} activities and ${optional} optional ones at your own work, each with what to do, why, and the proof that it was done. They build ${skills} skills in four areas. It is not a leap: you go on solving problems, and the problems change from technical to organizational.`}
      />
      <RoadmapLine steps={steps} />
      {steps.map((step, index) => (
        <StepOutline key={step.key} number={index + 1} step={step} />
      ))}
      <SkillAreas areas={areas} />
      {start && (
        <div className="mt-12 border-t border-hair pt-6">
          <p className="mb-4 text-4 font-semibold">The first step begins at your own desk.</p>
          <ButtonLink variant="primary" href={start}>
            Start your line
          </ButtonLink>
        </div>
      )}
    </>
  );
}
