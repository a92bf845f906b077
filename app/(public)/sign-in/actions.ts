"use server";

import { redirect } from "next/navigation";
import { SignInInput } from "@/lib/accounts/schema";
import { enter } from "@/lib/auth/config";
import { visitorAction } from "@/lib/forms/action";

export const signInAction = visitorAction(SignInInput, async (_visitor, input) => {
  await enter(input);
  redirect(input.next ?? "/dashboard");
});
