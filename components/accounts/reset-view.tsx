"use client";

import type { DoneParam } from "@/components/ui/done";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { NewPasswordField } from "./new-password-field";
import { Username } from "./username";

type ResetViewProps = { token: string; email: string; done: DoneParam; limits: Limits; action: FormAction };

export function ResetView({ token, email, done, limits, action }: ResetViewProps) {
  return (
    <>
      <PageHeader
        title="Set a new password"
        lede={
          <>
            For the account of <b className="font-medium wrap-anywhere text-ink">{email}</b>. Every device is
            signed out, and you sign in with the new one.
          </>
        }
        done={done}
      />
      <Form
        action={action}
        limits={limits}
        mark="none"
        hidden={{ token }}
        actions={<Submit pending="Saving…">Set new password</Submit>}
      >
        <Username email={email} />
        <NewPasswordField name="password" label="New password" />
      </Form>
    </>
  );
}
