import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { isRefused, useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type EarlyStartProps = {
  stepKey: string;
  /** "Lead and communicate, and Hybrid role": what is not passed yet; empty once all are. */
  shut: string;
  given: { reason: string; when: DateWords } | null;
  limits: Limits;
  explain: FormAction;
};

/** Going early is allowed; why is written down, for the person to look back on. */
export function EarlyStart({ stepKey, shut, given, limits, explain }: EarlyStartProps) {
  const submission = useSubmission(explain, `/steps/${stepKey}#early`);
  const form = (
    <SubmittedForm
      submission={submission}
      hidden={{ stepKey }}
      limits={limits}
      mark="none"
      saved="Kept."
      actions={
        <Submit variant="default" pending="Keeping…">
          Keep the reason
        </Submit>
      }
    >
      <Field
        type="textarea"
        rows={3}
        name="reason"
        label="Why now?"
        hint="Only you read it. An opening, a reorganization, an offer: one sentence is enough."
        defaultValue={given?.reason}
      />
    </SubmittedForm>
  );
  return (
    <div id="early">
      <Section
        title={given ? "Begun early" : "Going early?"}
        note={given && <Time {...given.when} />}
        className="mb-10"
      >
        {given && <p className="mb-2 max-w-text wrap-anywhere whitespace-pre-line">{given.reason}</p>}
        {!given && (
          <p className="mb-4 max-w-text text-ink-2">
            Not passed yet: {shut}. You can begin this step all the same. Say why first, so that you can look
            back on it; then set its activities as you like.
          </p>
        )}
        {given ? (
          <Details summary="Change the reason" open={isRefused(submission.state)}>
            {form}
          </Details>
        ) : (
          form
        )}
      </Section>
    </div>
  );
}
