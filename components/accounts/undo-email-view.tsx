"use client";

import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type UndoEmailViewProps = { token: string; email: string; action: FormAction };

export function UndoEmailView({ token, email, action }: UndoEmailViewProps) {
  return (
    <>
      <PageHeader
        title="Take your address back?"
        lede={
          <>
            Your account gets <b className="font-medium wrap-anywhere text-ink">{email}</b> again. Every
            device is signed out, the password works no more, and you set a new one next.
          </>
        }
      />
      <Form
        action={action}
        hidden={{ token }}
        actions={<Submit pending="Taking it back…">Take my address back</Submit>}
      />
    </>
  );
}
