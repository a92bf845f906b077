import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

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
      {/* For password managers only: without a name it is not sent. */}
      <input hidden readOnly type="email" autoComplete="username" value={email} />
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
        hint="15 characters or more. A short sentence works well, and you may paste it."
        autoComplete="new-password"
        width="half"
      />
    </Form>
  );
}
