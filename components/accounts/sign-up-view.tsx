"use client";

import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { GuessedTimeZone } from "./guessed-time-zone";
import { NewPasswordField } from "./new-password-field";

type SignUpViewProps = {
  action: FormAction;
  limits: Limits;
  next: string | null;
  /** Signing in keeps where they were going. */
  signIn: string;
  email: string;
};

export function SignUpView({ action, limits, next, signIn: signInHref, email }: SignUpViewProps) {
  const invited = next?.startsWith("/invitations/") ?? false;
  const signIn = <Link href={signInHref}>Sign in</Link>;

  return (
    <>
      <PageHeader
        title={invited ? "Open an account to answer" : "Start your line"}
        lede={<>It takes a minute. You have an account already? {signIn}</>}
      />
      <Form
        action={action}
        limits={limits}
        hidden={next ? { next } : {}}
        actions={<Submit pending="Opening your account…">Open my account</Submit>}
      >
        {({ message }) => (
          <>
            <Field
              name="name"
              label="Name"
              hint={invited ? "As others should read it." : "As your mentor should read it."}
              autoComplete="name"
              width="half"
            />
            <Field
              name="email"
              type="email"
              label="E-mail address"
              autoComplete="email"
              defaultValue={email}
              width="half"
            />
            <NewPasswordField name="password" label="Password" />
            <GuessedTimeZone />
            {message && <p>You have an account already? {signIn}</p>}
          </>
        )}
      </Form>
      {!invited && (
        <p className="mt-6 max-w-form text-ink-2">
          Nobody sees what you write here until you invite them.{" "}
          <Link href="/privacy">How we keep it that way</Link>
        </p>
      )}
    </>
  );
}
