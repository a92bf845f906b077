import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { PasswordAgain } from "./password-again";

type EmailFormProps = { action: FormAction; limits: Limits; email: string; asksPassword: boolean };

export function EmailForm({ action, limits, email, asksPassword }: EmailFormProps) {
  return (
    <Form
      action={action}
      limits={limits}
      mark="none"
      actions={
        <Submit variant="default" pending="Changing…">
          Change address
        </Submit>
      }
    >
      <Field name="email" type="email" label="New e-mail address" autoComplete="off" width="half" />
      {asksPassword && <PasswordAgain email={email} />}
    </Form>
  );
}
