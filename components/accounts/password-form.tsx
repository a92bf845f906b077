import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { NewPasswordField } from "./new-password-field";
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
      <NewPasswordField name="newPassword" label="New password" />
    </Form>
  );
}
