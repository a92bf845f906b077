"use server";

import { redirect } from "next/navigation";
import { SignUpInput } from "@/lib/accounts/schema";
import { forgetBegun, keepBegun, readBegun } from "@/lib/auth/begun";
import { enter } from "@/lib/auth/config";
import { begin } from "@/lib/auth/session";
import { visitorAction } from "@/lib/forms/action";
import { openByCode, openByLink, resendSignUp, signUp } from "@/lib/signups/mutations";
import { CodeInput, OpeningInput, ResendInput } from "@/lib/signups/schema";

export const signUpAction = visitorAction(SignUpInput, async (visitor, input) => {
  const { browser } = await signUp(visitor, input);
  if (browser) {
    await keepBegun(browser);
    redirect("/sign-up/check");
  }
  await enter({ email: input.email.email, password: input.password });
  redirect(input.next ?? "/onboarding");
});

export const openByCodeAction = visitorAction(CodeInput, async (visitor, { code }) =>
  arrive(await openByCode(visitor, await readBegun(), code)),
);

export const openByLinkAction = visitorAction(OpeningInput, async (visitor, input) =>
  arrive(await openByLink(visitor, await readBegun(), input)),
);

export const resendSignUpAction = visitorAction(ResendInput, async (visitor) => {
  await resendSignUp(visitor, await readBegun());
  redirect("/sign-up/check?done=resent");
});

/** The address is proved: from here on there is an account, and somebody is signed in to it. */
async function arrive({ userId, next }: { userId: string; next: string | null }): Promise<never> {
  await begin(userId);
  await forgetBegun();
  redirect(next ?? "/onboarding");
}
