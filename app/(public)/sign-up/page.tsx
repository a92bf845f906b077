import { redirect } from "next/navigation";
import { signUpAction } from "@/app/(public)/sign-up/actions";
import { SignUpWelcome } from "@/components/accounts/sign-up-welcome";
import { SignUpInput } from "@/lib/accounts/schema";
import { readNext, withNext } from "@/lib/auth/destination";
import { findViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";

export const metadata = { title: "Start your line" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const { next: asked, email } = await searchParams;
  const next = readNext(asked);
  if (await findViewer()) redirect(next ?? "/dashboard");

  return (
    <SignUpWelcome
      action={signUpAction}
      limits={limitsOf(SignUpInput)}
      next={next}
      signIn={withNext("/sign-in", next)}
      email={typeof email === "string" ? email.slice(0, 254) : ""}
    />
  );
}
