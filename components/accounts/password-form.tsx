import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { PASSWORD_HINT } from "./password-hint";
import { Username } from "./username";

type PasswordFormProps = { action: FormAction; limits: Limits; email: string };

export function PasswordForm({ action, limits, email }: PasswordFormProps) {
  return (
    <Form
      action={action}
      limits={limits}
      mark="none"
      actions={
        <Submit variant="default" pending="Changing…">
          Change password
        </Submit>
      }
    >
      <Username email={email} />
      <Field
        name="currentPassword"
        type="password"
        label="Current password"
        autoComplete="current-password"
        width="half"
      />
      <Field
        name="newPassword"
        type="password"
        label="New password"
        hint={PASSWORD_HINT}
        autoComplete="new-password"
        width="half"
      />
    </Form>
  );
}
