"use server";

import { redirect } from "next/navigation";
import { visitorAction } from "@/lib/forms/action";
import { endMails } from "@/lib/notices/mutations";
import { EndMailsInput } from "@/lib/notices/schema";

export const endMailsAction = visitorAction(EndMailsInput, async (visitor, { token }) => {
  await endMails(visitor, token);
  redirect(`/unsubscribe/${encodeURIComponent(token)}?done=stopped`);
});
