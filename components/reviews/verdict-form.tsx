import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import type { Submission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { Limits } from "@/lib/forms/state";
import { PointRows } from "./point-rows";
import { TickFields } from "./tick-fields";

type VerdictFormProps = {
  submission: Submission;
  /** Whether the mentor has it; if not, sending it takes it up too. */
  isReading: boolean;
  requestId: string;
  criteria: { key: string; text: string }[];
  limits: Limits;
};

/** Two clicks for a plain endorsement; the rows for points appear with the verdict that needs them, without a script. */
export function VerdictForm({ submission, isReading, requestId, criteria, limits }: VerdictFormProps) {
  return (
    <SubmittedForm
      submission={submission}
      hidden={{ requestId, ...(!isReading && { takeUp: "yes" }) }}
      limits={limits}
      className="group"
      actions={<Submit pending="Giving…">Give verdict</Submit>}
    >
      {(state) => (
        <>
          <Choices type="radio" name="kind" legend="What do you say?" hideLegend options={verdicts} />
          <div className="hidden group-has-[input[value=CHANGES\_REQUESTED]:checked]:block has-[[aria-invalid=true],[data-invalid]]:block">
            <PointRows state={state} />
          </div>
          <TickFields criteria={criteria} />
          <Field name="note" type="textarea" rows={4} label="Note" hint="What holds, and why you say so." />
        </>
      )}
    </SubmittedForm>
  );
}

const verdicts = [
  { value: "ENDORSED", label: "Endorse", hint: "It happened as told and shows what it says." },
  { value: "CHANGES_REQUESTED", label: "Ask for changes", hint: "Name at least one thing to change." },
  { value: "CANNOT_JUDGE", label: "I cannot judge this", hint: "It goes back without harm." },
];
