"use server";

import { redirect } from "next/navigation";
import { visitorAction } from "@/lib/forms/action";
import { resetPassword } from "@/lib/links/mutations";
import { ResetInput } from "@/lib/links/schema";

export const resetPasswordAction = visitorAction(ResetInput, async (visitor, input) => {
  await resetPassword(visitor, input);
  redirect("/sign-in?done=reset");
});
