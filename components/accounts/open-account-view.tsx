"use client";

import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { Username } from "./username";

type OpenAccountViewProps = {
  token: string;
  email: string;
  /** Elsewhere than where somebody signed up, the link alone is not enough. */
  asksPassword: boolean;
  limits: Limits;
  action: FormAction;
};

export function OpenAccountView({ token, email, asksPassword, limits, action }: OpenAccountViewProps) {
  return (
    <>
      <PageHeader
        title="Open your account"
        lede={
          <>
            It will have the address <b className="font-medium wrap-anywhere text-ink">{email}</b>. If you did
            not ask for an account, close this page: nothing happens.
          </>
        }
      />
      <Form
        action={action}
        limits={limits}
        mark="none"
        hidden={{ token }}
        actions={<Submit pending="Opening your account…">Open my account</Submit>}
      >
        {asksPassword && (
          <>
            <Username email={email} />
            <Field
              name="password"
              type="password"
              label="The password you chose"
              hint="You signed up in another browser. The password shows that it was you."
              autoComplete="current-password"
              width="half"
            />
          </>
        )}
      </Form>
    </>
  );
}
