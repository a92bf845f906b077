import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Section } from "@/components/ui/section";
import type { ReviewViewProps } from "./review-view";
import { VerdictCard } from "./verdict-card";
import { VerdictForm } from "./verdict-form";

/** The question, and the answer to it: given, to be given, or waited for. */
export function Answer({ review, own, limits, actions }: Omit<ReviewViewProps, "done"> & { own: boolean }) {
  const { id, question, verdict, canDecide, canWithdraw, reviewer, requester } = review;
  return (
    <div className="grid grid-cols-1 content-start gap-10">
      {question && (
        <Section title={own ? "You asked" : <AsksWords name={requester.name} />}>
          <p className="text-3 wrap-anywhere whitespace-pre-line">{question}</p>
        </Section>
      )}
      {verdict && (
        <Section title={own ? "The verdict" : "Your verdict"}>
          <VerdictCard verdict={verdict} />
        </Section>
      )}
      {!own && <VerdictForm open={canDecide} action={actions.giveVerdict} requestId={id} limits={limits} />}
      {canWithdraw && (
        <Section title="No verdict yet">
          <p className="mb-4 text-ink-2">
            <PersonName>{reviewer}</PersonName> reads this version as you submitted it. You can go on
            meanwhile: nothing waits for the answer.
          </p>
          <Confirm
            trigger="Withdraw request"
            title="Withdraw this request?"
            action={actions.withdrawRequest}
            hidden={{ requestId: id }}
            confirm="Withdraw request"
            pending="Withdrawing…"
          >
            <p>It leaves the queue, and you can ask again or ask somebody else.</p>
          </Confirm>
        </Section>
      )}
    </div>
  );
}

function AsksWords({ name }: { name: string }) {
  return (
    <>
      <PersonName>{name}</PersonName> asks
    </>
  );
}
