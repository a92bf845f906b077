import { notFound } from "next/navigation";
import { tellOwner } from "@/app/(app)/opened";
import { writeToRequestAction } from "@/app/(app)/posts/actions";
import { threadOf } from "@/app/(app)/posts/thread";
import {
  answerInquiryAction,
  askBackAction,
  disputeVerdictAction,
  giveVerdictAction,
  goOnWithoutAction,
  holdReadingAction,
  reassignRequestAction,
  renewReadingAction,
  revokeVerdictAction,
  startReadingAction,
  stopReadingAction,
  withdrawRequestAction,
} from "@/app/(app)/reviews/actions";
import { noteRead } from "@/app/(app)/seen";
import { FormerVerdictView } from "@/components/reviews/former-verdict-view";
import { ReviewView } from "@/components/reviews/review-view";
import { TakenBackView } from "@/components/reviews/taken-back-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { findThread } from "@/lib/posts/queries";
import { AnswerInput, DisputeInput, InquiryInput, RevocationInput, VerdictInput } from "@/lib/reviews/schema";
import { formerVerdictAt, requestAt, takenBackAt } from "./found";
import { otherMentors } from "./mentors";
import { formerVerdictOf, reviewOf } from "./review";

type Props = PageProps<"/reviews/[requestId]">;

export async function generateMetadata({ params }: Props) {
  const request = await requestAt((await params).requestId);
  return { title: request?.content.title ?? "Review" };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { requestId } = await params;
  await noteRead(viewer, `/reviews/${requestId}`);
  const request = await requestAt(requestId);
  if (!request) {
    const takenBack = await takenBackAt(requestId);
    if (takenBack)
      return (
        <TakenBackView
          requestId={requestId}
          requester={takenBack.requester.name}
          giveVerdict={giveVerdictAction}
        />
      );
    const former = (await formerVerdictAt(requestId)) ?? notFound();
    return <FormerVerdictView verdict={formerVerdictOf(viewer, former)} />;
  }
  if (request.requester.id !== viewer.id) await tellOwner(viewer, { requestId });
  // The words here are those that a notice leads an owner to their milestone for.
  else await noteRead(viewer, `/milestones/${request.milestoneId}`);
  const [thread, { done }] = await Promise.all([findThread(viewer, requestId), searchParams]);

  return (
    <ReviewView
      review={reviewOf(viewer, request)}
      done={done}
      thread={threadOf(viewer, thread, {
        action: writeToRequestAction,
        address: `/reviews/${requestId}`,
      })}
      mentors={request.moves.includes("reassign") ? await otherMentors(viewer, request.reviewerId) : []}
      limits={{
        ...limitsOf(VerdictInput),
        ...limitsOf(InquiryInput),
        ...limitsOf(AnswerInput),
        ...limitsOf(RevocationInput),
        ...limitsOf(DisputeInput),
      }}
      actions={{
        start: startReadingAction,
        hold: holdReadingAction,
        renew: renewReadingAction,
        stop: stopReadingAction,
        giveVerdict: giveVerdictAction,
        withdraw: withdrawRequestAction,
        askBack: askBackAction,
        answer: answerInquiryAction,
        revoke: revokeVerdictAction,
        dispute: disputeVerdictAction,
        reassign: reassignRequestAction,
        goOn: goOnWithoutAction,
      }}
    />
  );
}
