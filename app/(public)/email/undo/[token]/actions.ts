"use server";

import { redirect } from "next/navigation";
import { visitorAction } from "@/lib/forms/action";
import { undoEmail } from "@/lib/links/mutations";
import { LinkInput } from "@/lib/links/schema";

export const undoEmailAction = visitorAction(LinkInput, async (visitor, { token }) => {
  const reset = await undoEmail(visitor, token);
  redirect(`/reset/${reset.token}?done=back`);
});
