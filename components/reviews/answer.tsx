import { Section } from "@/components/ui/section";
import type { ReviewViewProps } from "./review-view";
import { VerdictCard } from "./verdict-card";
import { VerdictForm } from "./verdict-form";
import { Withdrawal } from "./withdrawal";

/** The answer to what was asked: given, to be given, or waited for. */
export function Answer({
  review,
  own,
  limits,
  actions,
}: Omit<ReviewViewProps, "done" | "thread"> & { own: boolean }) {
  const { id, verdict, canDecide, canWithdraw, reviewer } = review;
  return (
    <div className="grid grid-cols-1 content-start gap-10 self-start lg:sticky lg:top-8">
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
