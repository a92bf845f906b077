import { SubmittedConfirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction, Limits } from "@/lib/forms/state";

type RevokeProps = { open: boolean; requestId: string; limits: Limits; action: FormAction };

/** A mentor who was wrong, or was misled, takes their word back. */
export function Revoke({ open, requestId, limits, action }: RevokeProps) {
  const submission = useSubmission(action, `/reviews/${requestId}`);
  if (!open)
    return (
      <TooLate state={submission.state} fields={["because"]} title="The endorsement was not taken back" />
    );
  return (
    <div>
      <SubmittedConfirm
        trigger="Take the endorsement back"
        size="small"
        title="Take this endorsement back?"
        submission={submission}
        hidden={{ requestId }}
        limits={limits}
        mark="none"
        confirm="Take it back"
        pending="Taking it back…"
      >
        <p>
          It counts nowhere any more: not for the milestone, not for a step, not for a skill. They are told.
        </p>
        <Field
          name="because"
          type="textarea"
          rows={3}
          label="Why?"
          hint="They read it, beside your verdict."
        />
      </SubmittedConfirm>
    </div>
  );
}
