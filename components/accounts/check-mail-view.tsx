"use client";

import { Details } from "@/components/ui/details";
import type { DoneParam } from "@/components/ui/done";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

type CheckMailViewProps = {
  email: string;
  done: DoneParam;
  limits: Limits;
  open: FormAction;
  resend: FormAction;
};

/** The same for every address: whether it has an account the mail alone says. */
export function CheckMailView({ email, done, limits, open, resend }: CheckMailViewProps) {
  return (
    <>
      <PageHeader
        title="Check your mail"
        lede={
          <>
            We wrote to <b className="font-medium wrap-anywhere text-ink">{email}</b>. Type the six digits of
            the mail here, or open the link in it.
          </>
        }
        done={done}
      />
      <Form
        action={open}
        limits={limits}
        mark="none"
        actions={<Submit pending="Opening your account…">Open my account</Submit>}
      >
        <Field
          name="code"
          label="Six digits"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          width="short"
        />
      </Form>
      <Details summary="No mail came" className="mt-8 max-w-form">
        <p className="text-ink-2">
          It can take some minutes, and may lie in the spam folder. If the address is wrong,{" "}
          <Link href="/sign-up">sign up with the right one</Link>.
        </p>
        <Form
          action={resend}
          className="mt-4"
          actions={
            <Submit variant="default" pending="Sending…">
              Send a new mail
            </Submit>
          }
        />
      </Details>
    </>
  );
}
