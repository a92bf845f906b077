"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import {
  answerInquiry,
  askBack,
  disputeVerdict,
  giveVerdict,
  goOnWithout,
  reassignRequest,
  renewReading,
  revokeVerdict,
  startReading,
  stopReading,
  withdrawRequest,
} from "@/lib/reviews/mutations";
import {
  AnswerInput,
  DisputeInput,
  InquiryInput,
  ReassignmentInput,
  RequestIdInput,
  RevocationInput,
  VerdictInput,
} from "@/lib/reviews/schema";

export const startReadingAction = action(RequestIdInput, async (viewer, { requestId }) => {
  refresh();
  await startReading(viewer, requestId);
  redirect(`/reviews/${requestId}#verdict`);
});

/** Asked by a script when somebody begins to type: the page stays, and says until when they have it. */
export const holdReadingAction = action(RequestIdInput, async (viewer, { requestId }) => {
  refresh();
  await startReading(viewer, requestId);
});

/** Asked by a script while they go on: the page stays as it is. */
export const renewReadingAction = action(RequestIdInput, (viewer, { requestId }) =>
  renewReading(viewer, requestId),
);

export const stopReadingAction = action(RequestIdInput, async (viewer, { requestId }) => {
  refresh();
  await stopReading(viewer, requestId);
  redirect(`/reviews/${requestId}`);
});

export const askBackAction = action(InquiryInput, async (viewer, input) => {
  await askBack(viewer, input);
  goTo(`/reviews/${input.requestId}?done=askedBack`);
});

export const answerInquiryAction = action(AnswerInput, async (viewer, input) => {
  await answerInquiry(viewer, input);
  goTo(`/reviews/${input.requestId}?done=answered`);
});

export const revokeVerdictAction = action(RevocationInput, async (viewer, input) => {
  await revokeVerdict(viewer, input);
  goTo(`/reviews/${input.requestId}?done=revoked`);
});

export const disputeVerdictAction = action(DisputeInput, async (viewer, input) => {
  await disputeVerdict(viewer, input);
  goTo(`/reviews/${input.requestId}?done=saved`);
});

export const reassignRequestAction = action(
  ReassignmentInput,
  async (viewer, input) => {
    await reassignRequest(viewer, input);
    goTo(`/reviews/${input.requestId}?done=asked`);
  },
  { limit: "askReview" },
);

export const goOnWithoutAction = action(RequestIdInput, async (viewer, { requestId }) => {
  await goOnWithout(viewer, requestId);
  goTo(`/reviews/${requestId}`);
});

export const giveVerdictAction = action(VerdictInput, async (viewer, input) => {
  // Whose time ran out sees that it did, behind their text, so that taking it up again is one click.
  refresh();
  await giveVerdict(viewer, input);
  goTo(`/reviews/${input.requestId}?done=decided`);
});

export const withdrawRequestAction = action(RequestIdInput, async (viewer, { requestId }) => {
  refresh();
  await withdrawRequest(viewer, requestId);
  goTo(`/reviews/${requestId}`);
});

/** The counts of the navigation are of all pages: without this Next would show those it has. */
function goTo(page: string): never {
  refresh();
  redirect(page);
}
