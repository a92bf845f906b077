import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import type { Submission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { PointRows } from "./point-rows";
import { TickFields } from "./tick-fields";
import { useRenewal } from "./use-renewal";

type VerdictFormProps = {
  submission: Submission;
  /** The time is over: sending it takes the request up again. */
  takesUp: boolean;
  requestId: string;
  criteria: { key: string; text: string }[];
  limits: Limits;
  renew: FormAction;
};

/** Two clicks for a plain endorsement; the rows for points appear with the verdict that needs them, without a script. */
export function VerdictForm({ submission, takesUp, requestId, criteria, limits, renew }: VerdictFormProps) {
  const keep = useRenewal(renew, requestId);
  return (
    <div onInput={takesUp ? undefined : keep}>
      <SubmittedForm
        submission={submission}
        hidden={{ requestId, ...(takesUp && { takeUp: "yes" }) }}
        limits={limits}
        className="group"
        actions={
          <Submit pending="Giving…">{takesUp ? "Take it up again and give verdict" : "Give verdict"}</Submit>
        }
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
    </div>
  );
}

const verdicts = [
  { value: "ENDORSED", label: "Endorse", hint: "It happened as told and shows what it says." },
  { value: "CHANGES_REQUESTED", label: "Ask for changes", hint: "Name at least one thing to change." },
  { value: "CANNOT_JUDGE", label: "I cannot judge this", hint: "It goes back without harm." },
];
