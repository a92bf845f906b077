"use client";

import type { DoneParam } from "@/components/ui/done";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

type SignInViewProps = {
  action: FormAction;
  limits: Limits;
  next: string | null;
  /** Signing up keeps where they were going. */
  signUp: string;
  done: DoneParam;
};

export function SignInView({ action, limits, next, signUp, done }: SignInViewProps) {
  return (
    <>
      <PageHeader
        title="Sign in"
        lede={
          <>
            You have no account yet?{" "}
            <Link href={signUp}>
              {next?.startsWith("/invitations/") ? "Open one to answer" : "Start your line"}
            </Link>
          </>
        }
        done={done}
      />
      <Form
        action={action}
        limits={limits}
        hidden={next ? { next } : {}}
        actions={<Submit pending="Signing in…">Sign in</Submit>}
      >
        <Field name="email" type="email" label="E-mail address" autoComplete="email" width="half" />
        <Field
          name="password"
          type="password"
          label="Password"
          autoComplete="current-password"
          width="half"
        />
      </Form>
      <p className="mt-6 text-ink-2">
        <Link href="/forgot">I forgot my password</Link>
      </p>
    </>
  );
}
