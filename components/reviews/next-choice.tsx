import { PersonName } from "@/components/ui/avatar";
import { Choices } from "@/components/ui/choices";
import { Form, SubmittedForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction } from "@/lib/forms/state";

type NextChoiceProps = {
  open: boolean;
  requestId: string;
  reviewer: string;
  mentors: { value: string; label: string; hint: string }[];
  reassign: FormAction;
  goOn: FormAction;
};

/** Nobody waits longer than ten days: another mentor, or on without one. */
export function NextChoice({ open, requestId, reviewer, mentors, reassign, goOn }: NextChoiceProps) {
  const submission = useSubmission(reassign, `/reviews/${requestId}#next`);
  if (!open) return <TooLate state={submission.state} title="It was not sent to another mentor" />;
  return (
    <div id="next">
      <Section title="Not answered in ten days">
        <p className="mb-4 text-ink-2">
          <PersonName>{reviewer}</PersonName> did not come to it. The milestone is yours again, and nothing of
          yours waits.
        </p>
        <div className="grid gap-6">
          {mentors.length > 0 && (
            <SubmittedForm
              submission={submission}
              hidden={{ requestId }}
              mark="none"
              className="gap-4!"
              actions={<Submit pending="Sending…">Send it to them</Submit>}
            >
              <Choices
                type="radio"
                name="mentorshipId"
                legend="Show the same version to"
                options={mentors.map(({ label, ...mentor }) => ({
                  ...mentor,
                  label: <bdi className="wrap-anywhere">{label}</bdi>,
                }))}
                defaultValue={mentors.length === 1 ? mentors[0]?.value : undefined}
              />
            </SubmittedForm>
          )}
          <Form
            action={goOn}
            address={`/reviews/${requestId}#next`}
            hidden={{ requestId }}
            layout="row"
            actions={
              <Submit variant="default" pending="Closing…">
                Go on without a review
              </Submit>
            }
          />
        </div>
      </Section>
    </div>
  );
}
