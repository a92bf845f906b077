import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import { isRefused, useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction, Limits } from "@/lib/forms/state";

type AskBackProps = {
  open: boolean;
  isReading: boolean;
  requestId: string;
  limits: Limits;
  action: FormAction;
};

/** Something is missing that only the member knows: better asked than guessed. */
export function AskBack({ open, isReading, requestId, limits, action }: AskBackProps) {
  const submission = useSubmission(action, `/reviews/${requestId}#verdict`);
  if (!open)
    return <TooLate state={submission.state} fields={["text"]} title="Your question was not asked" />;
  return (
    <Details summary="Ask them something first" open={isRefused(submission.state)}>
      <SubmittedForm
        submission={submission}
        hidden={{ requestId, ...(!isReading && { takeUp: "yes" }) }}
        limits={limits}
        mark="none"
        className="gap-4!"
        actions={
          <Submit variant="default" pending="Asking…">
            Ask, and wait for the answer
          </Submit>
        }
      >
        <Field
          name="text"
          type="textarea"
          rows={2}
          label="What do you need to know?"
          hint="It leaves your queue until they answer."
        />
      </SubmittedForm>
    </Details>
  );
}
