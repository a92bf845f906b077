import type { ReactNode } from "react";
import { TermsFields, type TermsFieldsProps } from "@/components/mentorships/terms-fields";
import { Checkbox } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import type { SelectOption } from "@/components/ui/select";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type InviteFormProps = {
  action: FormAction;
  formKey: string;
  limits: Limits;
  terms: TermsFieldsProps;
  /** How much they can see, of steps and of skills. */
  levels: SelectOption[];
  children?: ReactNode;
};

export function InviteForm({ action, formKey, limits, terms, levels, children }: InviteFormProps) {
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
        <legend className="mb-1 font-medium">What they see</legend>
        <p className="mb-3 text-ink-2">
          A summary is numbers and levels, never a word of a milestone. You can choose step by step once they
          accept, and take it back at any time.
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            type="select"
            name="stepsLevel"
            label="Of my five steps"
            options={levels}
            defaultValue="SUMMARY"
          />
          <Field
            type="select"
            name="skillsLevel"
            label="Of my skills"
            options={levels}
            defaultValue="SUMMARY"
          />
        </div>
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
