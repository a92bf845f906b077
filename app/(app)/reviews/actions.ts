"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { giveVerdict, withdrawRequest } from "@/lib/reviews/mutations";
import { RequestIdInput, VerdictInput } from "@/lib/reviews/schema";

export const giveVerdictAction = action(VerdictInput, async (viewer, input) => {
  await giveVerdict(viewer, input);
  goTo(`/reviews/${input.requestId}?done=decided`);
});

export const withdrawRequestAction = action(RequestIdInput, async (viewer, { requestId }) => {
  await withdrawRequest(viewer, requestId);
  goTo(`/reviews/${requestId}`);
});

/** The counts of the navigation are of all pages: without this Next would show those it has. */
function goTo(page: string): never {
  refresh();
  redirect(page);
}
