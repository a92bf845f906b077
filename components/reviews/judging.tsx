import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { Limits } from "@/lib/forms/state";
import { ReadingTime } from "./reading-time";
import type { ReviewActions } from "./review-view";
import { TakeUp } from "./take-up";
import { VerdictForm } from "./verdict-form";

type JudgingProps = {
  open: boolean;
  /** When their time is over, if they have it. */
  until: string | null;
  requester: string;
  requestId: string;
  criteria: { key: string; text: string }[];
  limits: Limits;
  actions: ReviewActions;
};

/** Choose and send, at once or after reading in peace. Whoever sends what they do not have takes it up with the same click. */
export function Judging({ open, until, requester, requestId, criteria, limits, actions }: JudgingProps) {
  const submission = useSubmission(actions.giveVerdict, `/reviews/${requestId}#verdict`);
  if (!open)
    return (
      <TooLate state={submission.state} fields={["points", "note"]} title="Your verdict was not taken" />
    );

  return (
    <div id="verdict">
      <Section title="Your verdict">
        {until ? (
          <ReadingTime until={until} requestId={requestId} stop={actions.stop} />
        ) : (
          <TakeUp requester={requester} requestId={requestId} action={actions.start} />
        )}
        <VerdictForm
          submission={submission}
          isReading={until !== null}
          requestId={requestId}
          criteria={criteria}
          limits={limits}
        />
      </Section>
    </div>
  );
}
