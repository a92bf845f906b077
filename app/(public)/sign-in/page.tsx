import { redirect } from "next/navigation";
import { signInAction } from "@/app/(public)/sign-in/actions";
import { SignInView } from "@/components/accounts/sign-in-view";
import { SignInInput } from "@/lib/accounts/schema";
import { readNext, withNext } from "@/lib/auth/destination";
import { findLeaver, findViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";

export const metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next: asked, done } = await searchParams;
  const next = readNext(asked);
  if (await findViewer()) redirect(next ?? "/dashboard");
  if (await findLeaver()) redirect("/deletion");

  return (
    <SignInView
      action={signInAction}
      limits={limitsOf(SignInInput)}
      next={next}
      signUp={withNext("/sign-up", next)}
      done={done}
    />
  );
}
