import { PersonName } from "@/components/ui/avatar";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction, Limits } from "@/lib/forms/state";

type AnswerInquiryProps = {
  open: boolean;
  /** What they ask. */
  text: string | undefined;
  requestId: string;
  asker: string;
  limits: Limits;
  action: FormAction;
};

/** What the mentor has to know before they go on. */
export function AnswerInquiry({ open, text, requestId, asker, limits, action }: AnswerInquiryProps) {
  const submission = useSubmission(action, `/reviews/${requestId}#inquiry`);
  if (!open) return <TooLate state={submission.state} fields={["answer"]} title="Your answer was not sent" />;
  return (
    <div id="inquiry">
      <Section
        title={
          <>
            <PersonName>{asker}</PersonName> asks you
          </>
        }
      >
        <blockquote dir="auto" className="mb-3 text-3 wrap-anywhere whitespace-pre-line">
          {text}
        </blockquote>
        <p className="mb-4 text-ink-2">
          They go on when you have answered. After fourteen days the request closes; you can ask again then.
        </p>
        <SubmittedForm
          submission={submission}
          hidden={{ requestId }}
          limits={limits}
          mark="none"
          actions={<Submit pending="Sending…">Send the answer</Submit>}
        >
          <Field name="answer" type="textarea" rows={4} label="Your answer" />
        </SubmittedForm>
      </Section>
    </div>
  );
}
