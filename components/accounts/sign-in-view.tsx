"use client";

import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { withNext } from "./with-next";

type SignInViewProps = { action: FormAction; limits: Limits; next: string | null };

export function SignInView({ action, limits, next }: SignInViewProps) {
  return (
    <>
      <PageHeader
        title="Sign in"
        lede={
          <>
            You have no account yet?{" "}
            <Link href={withNext("/sign-up", next)}>
              {next?.startsWith("/invitations/") ? "Open one to answer" : "Start your line"}
            </Link>
          </>
        }
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
    </>
  );
}
