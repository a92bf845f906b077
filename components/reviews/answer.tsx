import { Section } from "@/components/ui/section";
import { AnswerInquiry } from "./answer-inquiry";
import { AskBack } from "./ask-back";
import { Dispute } from "./dispute";
import { Judging } from "./judging";
import { NextChoice } from "./next-choice";
import { Revoke } from "./revoke";
import type { ReviewViewProps } from "./review-view";
import { useRenewal } from "./use-renewal";
import { VerdictCard } from "./verdict-card";
import { Withdrawal } from "./withdrawal";

type AnswerProps = Omit<ReviewViewProps, "done" | "thread"> & { own: boolean };

/** The answer to what was asked: given, to be given, or waited for. */
export function Answer({ review, own, ...answer }: AnswerProps) {
  const { verdict } = review;
  const Side = own ? OwnersSide : MentorsSide;
  return (
    <div className="grid grid-cols-1 content-start gap-10 self-start lg:sticky lg:top-8">
      {verdict && (
        <Section title={own ? "The verdict" : "Your verdict"}>
          <VerdictCard verdict={verdict} />
        </Section>
      )}
      <Side review={review} {...answer} />
    </div>
  );
}

function OwnersSide({ review, mentors, limits, actions }: Omit<AnswerProps, "own">) {
  const { id, stage, moves, reviewer, inquiries } = review;
  return (
    <>
      <AnswerInquiry
        open={moves.includes("answer")}
        text={inquiries.find(({ answer }) => answer === null)?.text}
        requestId={id}
        asker={reviewer}
        limits={limits}
        action={actions.answer}
      />
      <NextChoice
        open={moves.includes("reassign")}
        requestId={id}
        reviewer={reviewer}
        mentors={mentors}
        reassign={actions.reassign}
        goOn={actions.goOn}
      />
      <Withdrawal
        open={moves.includes("withdraw")}
        stage={stage}
        action={actions.withdraw}
        requestId={id}
        reviewer={reviewer}
      />
      <Dispute open={moves.includes("dispute")} requestId={id} limits={limits} action={actions.dispute} />
    </>
  );
}

function MentorsSide({ review, limits, actions }: Omit<AnswerProps, "own">) {
  const { id, stage, moves, requester, readingUntil, criteria } = review;
  const isReading = moves.includes("decide");
  const mayJudge = isReading || moves.includes("start");
  const keep = useRenewal({ requestId: id, isReading, hold: actions.hold, renew: actions.renew });
  return (
    <>
      {stage === "question" && (
        <Section title="You asked back">
          <p className="text-ink-2">It comes to you again when they have answered. Your days stand still.</p>
        </Section>
      )}
      {stage === "released" && (
        <Section title="Went back after ten days">
          <p className="text-ink-2">They may show it to somebody else, or to you again.</p>
        </Section>
      )}
      <div className="contents" onInput={mayJudge ? keep : undefined}>
        <Judging
          open={mayJudge}
          until={readingUntil}
          requester={requester.name}
          requestId={id}
          criteria={criteria}
          limits={limits}
          actions={actions}
        />
        <AskBack
          open={mayJudge}
          isReading={isReading}
          requestId={id}
          limits={limits}
          action={actions.askBack}
        />
      </div>
      <Revoke open={moves.includes("revoke")} requestId={id} limits={limits} action={actions.revoke} />
    </>
  );
}
