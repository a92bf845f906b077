"use server";

import { redirect } from "next/navigation";
import { signUp } from "@/lib/accounts/mutations";
import { SignUpInput } from "@/lib/accounts/schema";
import { enter } from "@/lib/auth/config";
import { visitorAction } from "@/lib/forms/action";

export const signUpAction = visitorAction(SignUpInput, async (visitor, input) => {
  await signUp(visitor, input);
  await enter(input);
  redirect(input.next ?? "/onboarding");
});
