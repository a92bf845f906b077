"use client";

import { ShownTo, type ShownToProps } from "@/components/grants/shown-to";
import { Thread, type ThreadProps } from "@/components/posts/thread";
import { ButtonLink } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import type { DoneParam } from "@/components/ui/done";
import { PageHeader } from "@/components/ui/page-header";
import { StateLabel, type StateName } from "@/components/ui/state";
import type { FormAction, Limits } from "@/lib/forms/state";
import { MilestoneContent, type MilestoneContentProps } from "./milestone-content";
import { ReviewSection, type Review } from "./review-section";
import { VersionsSection, type VersionRow } from "./versions-section";

export type MilestoneViewProps = MilestoneContentProps & {
  title: string;
  done: DoneParam;
  state: { glyph: StateName; words: string };
  when: DateWords;
  meta: string[];
  review: Review;
  versions: VersionRow[];
  thread: ThreadProps;
  /** Who sees it besides: mentors, whether or not it was submitted to them. */
  shownTo: ShownToProps;
  formKey: string;
  limits: Limits;
  actions: {
    ask: FormAction;
    withdraw: FormAction;
    tick: FormAction;
    accept: FormAction;
    remove: FormAction;
    show: FormAction;
  };
};

export function MilestoneView({
  title,
  done,
  state,
  when,
  meta,
  review,
  versions,
  thread,
  shownTo,
  formKey,
  limits,
  actions,
  ...content
}: MilestoneViewProps) {
  const { id } = content;
  // What must be acted on is read first, on a phone and by a screen reader; on a wide page it stands beside the rest.
  const isToMend = review.verdicts.some(({ canTick }) => canTick);
  const reviewSection = (
    <ReviewSection
      {...review}
      isBare={content.facts.length === 0}
      milestoneId={id}
      formKey={formKey}
      limits={limits}
      actions={actions}
    />
  );
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/milestones", label: "Milestones" }]}
        title={title}
        done={done}
        meta={
          <>
            <StateLabel state={state.glyph} className="font-medium text-ink">
              {state.words}
            </StateLabel>
            <span>
              Happened <Time {...when} />
            </span>
            {meta.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </>
        }
        actions={
          <>
            <ButtonLink href={`/milestones/${id}/edit`}>Edit</ButtonLink>
            <Confirm
              trigger="Delete"
              look="bare"
              title="Delete this milestone?"
              action={actions.remove}
              hidden={{ milestoneId: id }}
              confirm="Delete milestone"
              pending="Deleting…"
            >
              <p>
                {versions.length > 0
                  ? "It goes for good. Its versions, requests and verdicts go with it, and what you and your mentors wrote about it."
                  : "It goes for good."}
              </p>
            </Confirm>
          </>
        }
      />
      <div className="cols lg:grid-rows-[auto_1fr]">
        {isToMend && reviewSection}
        <MilestoneContent {...content} />
        {!isToMend && reviewSection}
        <div className="grid grid-cols-1 content-start gap-10 lg:col-start-3 lg:row-start-2">
          <ShownTo {...shownTo} action={actions.show} />
          <VersionsSection versions={versions} />
        </div>
      </div>
      <div className="mt-10 empty:hidden">
        <Thread {...thread} />
      </div>
    </>
  );
}
