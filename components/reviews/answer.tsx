import { Section } from "@/components/ui/section";
import { Judging } from "./judging";
import type { ReviewViewProps } from "./review-view";
import { VerdictCard } from "./verdict-card";
import { Withdrawal } from "./withdrawal";

/** The answer to what was asked: given, to be given, or waited for. */
export function Answer({ review, own, limits, actions }: Omit<ReviewViewProps, "done"> & { own: boolean }) {
  const { id, verdict, stage, moves, reviewer, requester, readingUntil } = review;
  return (
    <div className="grid grid-cols-1 content-start gap-10 self-start lg:sticky lg:top-8">
      {verdict && (
        <Section title={own ? "The verdict" : "Your verdict"}>
          <VerdictCard verdict={verdict} />
        </Section>
      )}
      {own ? (
        <Withdrawal
          open={moves.includes("withdraw")}
          isRead={stage === "reading"}
          action={actions.withdraw}
          requestId={id}
          reviewer={reviewer}
        />
      ) : (
        <Judging
          moves={moves}
          until={readingUntil}
          requester={requester.name}
          requestId={id}
          limits={limits}
          actions={actions}
        />
      )}
    </div>
  );
}
