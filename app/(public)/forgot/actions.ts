"use server";

import { redirect } from "next/navigation";
import { visitorAction } from "@/lib/forms/action";
import { askReset } from "@/lib/links/mutations";
import { ForgotInput } from "@/lib/links/schema";

export const askResetAction = visitorAction(ForgotInput, async (visitor, { email }) => {
  await askReset(visitor, email);
  redirect("/forgot?done=sent");
});
