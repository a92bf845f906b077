import { redirect } from "next/navigation";
import { openByCodeAction, resendSignUpAction } from "@/app/(public)/sign-up/actions";
import { CheckMailView } from "@/components/accounts/check-mail-view";
import { readBegun } from "@/lib/auth/begun";
import { findViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { findPublicSignUp } from "@/lib/signups/queries";
import { CodeInput } from "@/lib/signups/schema";

export const metadata = { title: "Check your mail" };

export default async function CheckMailPage({ searchParams }: PageProps<"/sign-up/check">) {
  if (await findViewer()) redirect("/dashboard");
  const browser = await readBegun();
  const signUp = browser ? await findPublicSignUp(browser, new Date()) : null;
  if (!signUp) redirect("/sign-up");

  return (
    <CheckMailView
      email={signUp.emailTyped ?? signUp.email}
      done={(await searchParams).done}
      limits={limitsOf(CodeInput)}
      open={openByCodeAction}
      resend={resendSignUpAction}
    />
  );
}
