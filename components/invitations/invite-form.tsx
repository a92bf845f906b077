import type { ReactNode } from "react";
import { TermsFields, type TermsFieldsProps } from "@/components/mentorships/terms-fields";
import { Checkbox } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type InviteFormProps = {
  action: FormAction;
  formKey: string;
  limits: Limits;
  terms: TermsFieldsProps;
  children?: ReactNode;
};

export function InviteForm({ action, formKey, limits, terms, children }: InviteFormProps) {
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
        hint="Where you want to be, and why you ask them."
      />
      <TermsFields {...terms} />
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
      <Checkbox
        name="anybody"
        label="Anybody who has the link may answer"
        hint="For somebody whose account has another address. Whoever gets hold of the link first can say yes."
      />
      {children}
    </Form>
  );
}
