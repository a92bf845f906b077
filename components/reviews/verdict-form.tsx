import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction, Limits } from "@/lib/forms/state";
import { PointRows } from "./point-rows";

type VerdictFormProps = { open: boolean; action: FormAction; requestId: string; limits: Limits };

/** Two clicks for a plain endorsement; the rows for points appear with the verdict that needs them, without a script. */
export function VerdictForm({ open, action, requestId, limits }: VerdictFormProps) {
  const submission = useSubmission(action, `/reviews/${requestId}#verdict`);
  if (!open)
    return (
      <TooLate state={submission.state} fields={["points", "note"]} title="Your verdict was not taken" />
    );

  return (
    <div id="verdict">
      <Section title="Your verdict">
        <SubmittedForm
          submission={submission}
          hidden={{ requestId }}
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
              <Field
                name="note"
                type="textarea"
                rows={4}
                label="Note"
                hint="What holds, and why you say so."
              />
            </>
          )}
        </SubmittedForm>
      </Section>
    </div>
  );
}

const verdicts = [
  { value: "ENDORSED", label: "Endorse", hint: "It happened as told and shows what it says." },
  { value: "CHANGES_REQUESTED", label: "Ask for changes", hint: "Name at least one thing to change." },
  { value: "CANNOT_JUDGE", label: "I cannot judge this", hint: "It goes back without harm." },
];
