"use client";

import { FrozenMilestone, type FrozenContent } from "@/components/reviews/frozen-milestone";
import { Time, type DateWords } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { StateLabel, type StateName } from "@/components/ui/state";

export type SharedMilestoneViewProps = {
  crumbs: { href: string; label: string }[];
  title: string;
  state: { glyph: StateName; words: string };
  when: DateWords;
  /** The last day they show it, where they set one for this milestone. */
  until: DateWords | null;
  content: FrozenContent;
};

/** A milestone of somebody else, as it reads now and as they show it to their mentor. */
export function SharedMilestoneView({
  crumbs,
  title,
  state,
  when,
  until,
  content,
}: SharedMilestoneViewProps) {
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={<bdi>{title}</bdi>}
        meta={
          <>
            <StateLabel state={state.glyph} className="font-medium text-ink">
              {state.words}
            </StateLabel>
            <span>
              Happened <Time {...when} />
            </span>
            {until && (
              <span>
                Shown to you until <Time {...until} />
              </span>
            )}
          </>
        }
        lede="They let you read along. It is as it reads now and may change; what you judge is what they submit to you."
      />
      <div className="grid max-w-text grid-cols-1 gap-10">
        <FrozenMilestone title="What happened" content={content} />
      </div>
    </>
  );
}
