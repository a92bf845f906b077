import { PersonName } from "@/components/ui/avatar";
import { SubmittedConfirm } from "@/components/ui/confirm";
import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction } from "@/lib/forms/state";
import type { Stage } from "@/lib/reviews/request";

type WithdrawalProps = {
  open: boolean;
  stage: Stage;
  action: FormAction;
  requestId: string;
  reviewer: string;
};

/** Also when it cannot be taken back any more: whoever tried is told why. */
export function Withdrawal({ open, stage, action, requestId, reviewer }: WithdrawalProps) {
  const submission = useSubmission(action, `/reviews/${requestId}`);
  if (!open)
    return (
      <>
        {stage === "reading" && <BeingRead reviewer={reviewer} />}
        <TooLate state={submission.state} title="The request was not withdrawn" />
      </>
    );

  return (
    <Section title="No verdict yet">
      {stage === "waiting" && (
        <p className="mb-4 text-ink-2">
          <PersonName>{reviewer}</PersonName> has this version as you submitted it. You can go on meanwhile:
          nothing waits for the answer. After ten days you choose what happens.
        </p>
      )}
      <SubmittedConfirm
        trigger="Withdraw request"
        title="Withdraw this request?"
        submission={submission}
        hidden={{ requestId }}
        confirm="Withdraw request"
        pending="Withdrawing…"
      >
        <p>It leaves the queue, and you can ask again or ask somebody else.</p>
      </SubmittedConfirm>
    </Section>
  );
}

/** While a mentor reads nobody takes the request away from under them. */
const BeingRead = ({ reviewer }: { reviewer: string }) => (
  <Section title="Being read">
    <p className="text-ink-2">
      <PersonName>{reviewer}</PersonName> is reading it now. Until they answer or stop, it cannot be taken
      back; you can go on meanwhile.
    </p>
  </Section>
);
