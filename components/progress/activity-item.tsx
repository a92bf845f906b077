import { useState } from "react";
import type { DateWords } from "@/components/ui/date";
import type { StateName } from "@/components/ui/state";
import { isAccepted, isRefused, useSubmission, type Submission } from "@/components/ui/submission";
import type { FormAction, Limits } from "@/lib/forms/state";
import type { ActivityState } from "@/lib/generated/prisma/enums";
import { ActivityGuide, type Guide } from "./activity-guide";
import { ActivityMilestones, type LoggedMilestone } from "./activity-milestones";
import { ActivityNotes, type NoteRow } from "./activity-notes";
import { ActivityStateForm } from "./activity-state-form";
import { ActivitySummary } from "./activity-summary";

export type ActivityRow = {
  activityKey: string;
  /** This page, with the activity unfolded. */
  address: string;
  title: string;
  optional: boolean;
  open: boolean;
  shown: StateName;
  state: ActivityState;
  reason: string | null;
  /** What is asked beside the state. */
  question: string | null;
  since: DateWords | null;
  /** "1 of 3 logged" */
  count: string | null;
  guide: Guide;
  milestones: LoggedMilestone[];
  all?: { href: string; label: string };
  log: string;
  occasion: { href: string; label: string };
  notes: NoteRow[];
  formKey: string;
};

type ActivityItemProps = ActivityRow & {
  limits: { state: Limits; note: Limits };
  actions: { setState: FormAction; addNote: FormAction; removeNote: FormAction };
};

/**
 * Unfolds by itself when one of its forms was answered: the answer must be in sight, with and without a script.
 * Else it stays as the person found or left it: what a save makes current must not fold or unfold rows under their hands.
 */
export function ActivityItem({ open, address, guide, limits, actions, ...activity }: ActivityItemProps) {
  const setting = useSubmission(actions.setState, address);
  const adding = useSubmission(actions.addNote, address);
  const [found] = useState(open);
  const { activityKey, state, reason, question, milestones, all, log, occasion, notes, formKey } = activity;
  return (
    <li id={activityKey}>
      <details open={found || isAnswered(setting) || isAnswered(adding)}>
        <ActivitySummary {...activity} />
        <div className="grid gap-x-8 gap-y-8 pt-2 pb-10 md:pl-9 lg:grid-cols-2">
          <div>
            <ActivityGuide {...guide} />
          </div>
          <div className="grid content-start gap-8">
            <ActivityStateForm
              submission={setting}
              limits={limits.state}
              activityKey={activityKey}
              state={state}
              reason={reason}
              question={question}
            />
            <ActivityMilestones milestones={milestones} log={log} occasion={occasion} {...(all && { all })} />
            <ActivityNotes
              activityKey={activityKey}
              notes={notes}
              formKey={formKey}
              limits={limits.note}
              adding={adding}
              remove={actions.removeNote}
            />
          </div>
        </div>
      </details>
    </li>
  );
}

const isAnswered = ({ state }: Submission) => isRefused(state) || isAccepted(state);
