"use client";

import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import type { DoneParam } from "@/components/ui/done";
import { SubmittedForm } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import type { SelectOption } from "@/components/ui/select";
import { StateLabel, type StateName } from "@/components/ui/state";
import { isRefused, useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import type { OpportunityState } from "@/lib/generated/prisma/enums";
import { OpportunityFields } from "./opportunity-fields";
import { OpportunityMove } from "./opportunity-move";

type Way = { href: string; label: string };

export type OpportunityViewProps = {
  opportunityId: string;
  done: DoneParam;
  title: string;
  who: string;
  state: OpportunityState;
  shown: { glyph: StateName; words: string; when: DateWords };
  asks: number;
  ask: string;
  /** The words as a mail that the person sends themselves. */
  mail: string;
  answer: string | null;
  activityKey: string | null;
  activity: Way | null;
  /** A day to propose for asking again. */
  askAgain: string;
  log: string;
  milestone: Way | null;
  activities: SelectOption[];
  limits: { ask: Limits; answer: Limits; edit: Limits };
  actions: {
    ask: FormAction;
    answer: FormAction;
    finish: FormAction;
    reword: FormAction;
    drop: FormAction;
  };
};

export function OpportunityView(opportunity: OpportunityViewProps) {
  const { opportunityId, done, title, who, state, shown, asks, activity, actions } = opportunity;
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/opportunities", label: "Opportunities" }]}
        title={title}
        done={done}
        meta={
          <>
            <StateLabel state={shown.glyph}>
              {shown.words} <Time {...shown.when} />
            </StateLabel>
            <span className="wrap-anywhere">
              <bdi>{who}</bdi> can say yes
            </span>
            {asks > 1 && <span>Asked {asks} times</span>}
            {activity && (
              <span>
                For{" "}
                <Link look="quiet" href={activity.href}>
                  {activity.label}
                </Link>
              </span>
            )}
          </>
        }
      />
      <OpportunityMove {...opportunity} />
      <div className="mt-10 grid gap-2 print:hidden">
        {state !== "DONE" && <Reword {...opportunity} />}
        <Confirm
          trigger="Remove"
          look="bare"
          title="Remove this opportunity?"
          action={actions.drop}
          hidden={{ opportunityId }}
          confirm="Remove opportunity"
          pending="Removing…"
        >
          <p>A milestone that came of it stays.</p>
        </Confirm>
      </div>
    </>
  );
}

function Reword({ opportunityId, actions, limits, activities, ...values }: OpportunityViewProps) {
  const submission = useSubmission(actions.reword, `/opportunities/${opportunityId}`);
  return (
    <Details summary="Change what it is" open={isRefused(submission.state)}>
      <SubmittedForm
        submission={submission}
        hidden={{ opportunityId }}
        limits={limits.edit}
        mark="none"
        actions={
          <Submit variant="default" pending="Saving…">
            Save
          </Submit>
        }
      >
        <OpportunityFields activities={activities} values={values} />
      </SubmittedForm>
    </Details>
  );
}
