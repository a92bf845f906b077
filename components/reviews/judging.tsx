import { Section } from "@/components/ui/section";
import { isRefused, useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { Limits } from "@/lib/forms/state";
import type { Move } from "@/lib/reviews/request";
import { ReadingTime } from "./reading-time";
import type { ReviewActions } from "./review-view";
import { TakeUp } from "./take-up";
import { VerdictForm } from "./verdict-form";

type JudgingProps = {
  moves: Move[];
  until: string | null;
  requester: string;
  requestId: string;
  criteria: { key: string; text: string }[];
  limits: Limits;
  actions: ReviewActions;
};

/** Take it up, choose, send. Whose time ran out keeps the form with every word in it, and takes it up again by sending it. */
export function Judging({ moves, until, requester, requestId, criteria, limits, actions }: JudgingProps) {
  const submission = useSubmission(actions.giveVerdict, `/reviews/${requestId}#verdict`);
  const { state } = submission;
  const isReading = moves.includes("decide");
  const mayTakeUp = moves.includes("start");
  if (!isReading && !mayTakeUp)
    return <TooLate state={state} fields={["points", "note"]} title="Your verdict was not taken" />;

  return (
    <div id="verdict">
      <Section title="Your verdict">
        {isReading || isRefused(state) ? (
          <>
            {until && <ReadingTime until={until} requestId={requestId} stop={actions.stop} />}
            <VerdictForm
              submission={submission}
              takesUp={!isReading}
              requestId={requestId}
              criteria={criteria}
              limits={limits}
              renew={actions.renew}
            />
          </>
        ) : (
          <TakeUp requester={requester} requestId={requestId} action={actions.start} />
        )}
      </Section>
    </div>
  );
}
