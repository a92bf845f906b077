import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type InviteFormProps = {
  action: FormAction;
  formKey: string;
  limits: Limits;
  children?: ReactNode;
};

export function InviteForm({ action, formKey, limits, children }: InviteFormProps) {
  return (
    <Form
      action={action}
      formKey={formKey}
      limits={limits}
      actions={<Submit pending="Sending…">Send invitation</Submit>}
    >
      <Field name="email" type="email" label="Their e-mail address" autoComplete="off" width="half" />
      <Field
        name="message"
        type="textarea"
        rows={6}
        label="Your message"
        hint="Where you want to be, why you ask them, and how much you ask."
      />
      <fieldset>
        <legend className="mb-1 font-medium">They may read</legend>
        <Checkbox
          name="sharesSteps"
          label="A summary of my five steps"
          hint="How far each is, which activities are under way, and how many milestones count for them."
          defaultChecked
        />
        <Checkbox
          name="sharesSkills"
          label="A summary of my skills"
          hint="How you rate yourself, and the level your evidence holds."
          defaultChecked
        />
      </fieldset>
      {children}
    </Form>
  );
}
