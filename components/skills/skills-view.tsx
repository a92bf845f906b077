"use client";

import clsx from "clsx";
import { useId } from "react";
import type { DoneParam } from "@/components/ui/done";
import { SubmittedForm } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { isAccepted, useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import { OverviewSection, type SkillsOverview } from "./overview-section";
import { SkillRating, type RatedSkill } from "./skill-rating";

export type RatedArea = { name: string; sentence: string; skills: RatedSkill[] };

type SkillsViewProps = {
  title: string;
  done: DoneParam;
  areas: RatedArea[];
  overview: SkillsOverview | null;
  action: FormAction;
  formKey: string;
  roadmapVersion: number;
};

export function SkillsView({
  title,
  done,
  areas,
  overview,
  action,
  formKey,
  roadmapVersion,
}: SkillsViewProps) {
  const submission = useSubmission(action);
  return (
    <>
      <PageHeader
        title={title}
        done={done}
        lede="Two values for each skill: what you see in yourself and what a mentor has seen you do. They stand side by side and are never averaged."
      />
      {overview && <OverviewSection {...overview} />}
      <SubmittedForm
        submission={submission}
        formKey={formKey}
        hidden={{ roadmapVersion }}
        mark="none"
        aria-label="Your own view"
        className={clsx(
          "mt-10 max-w-none! gap-10! print:hidden [&_:is(input,summary)]:scroll-mb-20",
          savedFromAnywhere,
        )}
        actions={
          <>
            <Submit pending="Saving…">Save ratings</Submit>
            {isAccepted(submission.state) && (
              <span key={submission.state.round} role="status" className="ml-2 font-medium">
                Saved.
              </span>
            )}
            <span className="ml-2 text-1 text-ink-2 max-sm:sr-only">
              Rate one skill or all of them. What you leave open stays as it was.
            </span>
          </>
        }
      >
        {areas.map((area) => (
          <AreaRatings key={area.name} {...area} />
        ))}
      </SubmittedForm>
    </>
  );
}

function AreaRatings({ name, sentence, skills }: RatedArea) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="cols gap-y-2! border-t border-hair pt-4">
      <div>
        <h2 id={id}>{name}</h2>
        <p className="mt-1 text-ink-2">{sentence}</p>
      </div>
      <ul role="list" className="divide-y divide-hair lg:col-span-2 lg:-mt-2.5">
        {skills.map((skill) => (
          <SkillRating key={skill.skillKey} {...skill} />
        ))}
      </ul>
    </section>
  );
}

/** The button stays in sight: nobody who rates one skill should have to walk past the other twenty-two. */
const savedFromAnywhere =
  "[&>:last-child]:sticky [&>:last-child]:bottom-0 [&>:last-child]:border-t [&>:last-child]:border-hair " +
  "[&>:last-child]:bg-paper [&>:last-child]:py-3";
