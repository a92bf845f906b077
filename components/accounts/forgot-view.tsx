"use client";

import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import type { MailReach } from "@/lib/mail/reach";

type ForgotViewProps = {
  mail: MailReach;
  isSent: boolean;
  email: string;
  limits: Limits;
  action: FormAction;
};

export function ForgotView({ mail, isSent, email, limits, action }: ForgotViewProps) {
  if (mail === "none")
    return (
      <PageHeader
        title="Set a new password"
        lede="Mail is not set up here, so we cannot send you a link. Ask the people who run this server."
      />
    );
  return (
    <>
      <PageHeader
        title={isSent ? "Check your mail" : "Set a new password"}
        lede={isSent ? null : "Enter the address of your account, and we send you a link."}
      />
      {isSent && (
        <Notice tone="good" role="status" className="mb-8 max-w-form">
          <SentWords mail={mail} />
        </Notice>
      )}
      <Form
        action={action}
        limits={limits}
        mark="none"
        actions={
          <Submit variant={isSent ? "default" : "primary"} pending="Sending…">
            {isSent ? "Send another link" : "Send the link"}
          </Submit>
        }
      >
        <Field
          name="email"
          type="email"
          label="E-mail address"
          hint={isSent && "Nothing came? Look into the spam folder, or try again here."}
          autoComplete="email"
          width="half"
          defaultValue={email}
        />
      </Form>
      <p className="mt-6 text-ink-2">
        You know it after all? <Link href="/sign-in">Sign in</Link>
      </p>
    </>
  );
}

/** The same whether there is such an account or not: the mail says which. */
function SentWords({ mail }: Pick<ForgotViewProps, "mail">) {
  if (mail === "sent")
    return "A mail is on its way. The link in it works once, for an hour. If the address has no account, the mail says so.";
  return (
    <>
      No mail leaves this machine: read it under <Link href="/dev/mail">sent mail</Link>. The link in it works
      once, for an hour.
    </>
  );
}
