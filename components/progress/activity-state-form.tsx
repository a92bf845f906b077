import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import type { Submission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { Limits } from "@/lib/forms/state";
import type { ActivityState } from "@/lib/generated/prisma/enums";

type StateFormProps = {
  submission: Submission;
  limits: Limits;
  activityKey: string;
  state: ActivityState;
  reason: string | null;
  question: string | null;
};

/** A reason is asked only of what is set aside; the style sheet shows its field, so that no script is needed. */
export function ActivityStateForm({
  submission,
  limits,
  activityKey,
  state,
  reason,
  question,
}: StateFormProps) {
  return (
    <SubmittedForm
      submission={submission}
      hidden={{ activityKey }}
      limits={limits}
      mark="none"
      saved="Saved."
      className="group/state gap-y-3!"
      actions={
        <Submit variant="default" pending="Saving…">
          Save state
        </Submit>
      }
    >
      {question && <p className="text-ink-2">{question}</p>}
      <Choices
        type="radio"
        name="state"
        legend="Where you are"
        layout="row"
        defaultValue={state}
        options={states}
      />
      <Field
        type="textarea"
        rows={2}
        name="reason"
        label="Why?"
        hint="One sentence for yourself and for later. A mentor who may see your steps sees the state, not the reason."
        defaultValue={reason ?? undefined}
        className="hidden group-has-[[value=BLOCKED]:checked]/state:grid group-has-[[value=SKIPPED]:checked]/state:grid has-[[aria-invalid=true]]:grid"
      />
    </SubmittedForm>
  );
}

const states = [
  { value: "PLANNED", label: "Planned" },
  { value: "DOING", label: "In progress" },
  { value: "DONE", label: "Done" },
  { value: "SKIPPED", label: "Skipped" },
  { value: "BLOCKED", label: "Blocked" },
];
