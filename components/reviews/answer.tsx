import { PersonName } from "@/components/ui/avatar";
import { Section } from "@/components/ui/section";
import type { ReviewViewProps } from "./review-view";
import { VerdictCard } from "./verdict-card";
import { VerdictForm } from "./verdict-form";
import { Withdrawal } from "./withdrawal";

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
      {own && (
        <Withdrawal open={canWithdraw} action={actions.withdrawRequest} requestId={id} reviewer={reviewer} />
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
