import { VerdictCard, type ShownVerdict } from "@/components/reviews/verdict-card";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FormAction, Limits } from "@/lib/forms/state";
import { AskReview, type Ask, type AskedMentor } from "./ask-review";
import { LeaveAsIs } from "./leave-as-is";
import { PointsToMend } from "./points-to-mend";
import { WaitingRequest, type Waiting } from "./waiting-request";

export type OwnVerdict = ShownVerdict & { id: string; isHistory: boolean; canTick: boolean };

export type Review = {
  waiting: Waiting | null;
  /** What stands, latest first; and what was said of versions that a later judgement followed. */
  verdicts: OwnVerdict[];
  earlier: OwnVerdict[];
  ask: Ask;
  mentors: AskedMentor[];
  /** There are mentors, and with all of them it is paused. */
  paused: boolean;
  /** The one that is chosen until they say otherwise. */
  mentor: string | null;
};

type ReviewSectionProps = Review & {
  /** Nothing but a title: there is little yet that a mentor could judge. */
  isBare: boolean;
  milestoneId: string;
  formKey: string;
  limits: Limits;
  actions: { ask: FormAction; withdraw: FormAction; tick: FormAction; accept: FormAction };
};

export function ReviewSection({
  waiting,
  verdicts,
  earlier,
  ask,
  mentors,
  paused,
  mentor,
  isBare,
  actions,
  ...form
}: ReviewSectionProps) {
  const { milestoneId } = form;
  const card = (verdict: OwnVerdict) => (
    <VerdictCard key={verdict.id} verdict={verdict}>
      {verdict.canTick && (
        <>
          <PointsToMend points={verdict.points} milestoneId={milestoneId} tick={actions.tick} />
          <LeaveAsIs requestId={verdict.id} milestoneId={milestoneId} accept={actions.accept} />
        </>
      )}
    </VerdictCard>
  );

  return (
    <div id="review" className="grid content-start gap-10 lg:col-start-3 lg:row-start-1">
      <WaitingRequest waiting={waiting} milestoneId={milestoneId} withdraw={actions.withdraw} />
      {verdicts.length + earlier.length > 0 && (
        <Section title="Verdict">
          <div className="grid gap-8">{verdicts.map(card)}</div>
          {earlier.length > 0 && (
            <Details
              summary={earlier.length === 1 ? "1 earlier verdict" : `${earlier.length} earlier verdicts`}
              className="mt-4"
            >
              <div className="grid gap-8">{earlier.map(card)}</div>
            </Details>
          )}
        </Section>
      )}
      <AskReview {...form} {...{ ask, mentors, paused, mentor, isBare }} action={actions.ask} />
    </div>
  );
}
