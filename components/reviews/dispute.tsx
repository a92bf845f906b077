import { SubmittedConfirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction, Limits } from "@/lib/forms/state";

type DisputeProps = { open: boolean; requestId: string; limits: Limits; action: FormAction };

/** The last word on a verdict is the member's, in one sentence. */
export function Dispute({ open, requestId, limits, action }: DisputeProps) {
  const submission = useSubmission(action, `/reviews/${requestId}`);
  if (!open)
    return <TooLate state={submission.state} fields={["dispute"]} title="Your sentence was not saved" />;
  return (
    <div>
      <SubmittedConfirm
        trigger="I see this otherwise"
        size="small"
        title="Say what you see otherwise"
        submission={submission}
        hidden={{ requestId }}
        limits={limits}
        mark="none"
        confirm="Put it beside the verdict"
        pending="Saving…"
        variant="primary"
      >
        <p>
          It stands beside the verdict for everybody who reads that. You can say it once, and not change it.
          Then you may also show the same version to another of your mentors.
        </p>
        <Field name="dispute" label="In one sentence" />
      </SubmittedConfirm>
    </div>
  );
}
