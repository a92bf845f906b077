"use client";

import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type ConfirmEmailViewProps = { token: string; oldEmail: string; newEmail: string; action: FormAction };

export function ConfirmEmailView({ token, oldEmail, newEmail, action }: ConfirmEmailViewProps) {
  return (
    <>
      <PageHeader
        title="Use this address from now on?"
        lede={
          <>
            You would sign in as <b className="font-medium wrap-anywhere text-ink">{newEmail}</b> instead of{" "}
            <span className="wrap-anywhere">{oldEmail}</span>. The old address gets a mail that says so, with
            a way back for 72 hours.
          </>
        }
      />
      <Form
        action={action}
        hidden={{ token }}
        actions={<Submit pending="Changing…">Use the new address</Submit>}
      />
    </>
  );
}
