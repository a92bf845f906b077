import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type TakePauseProps = {
  reasons: { value: string; label: string }[];
  startsOn: string;
  formKey: string;
  limits: Limits;
  action: FormAction;
};

export function TakePause({ reasons, startsOn, formKey, limits, action }: TakePauseProps) {
  return (
    <Form
      action={action}
      formKey={formKey}
      limits={limits}
      mark="none"
      saved="Saved."
      actions={<Submit pending="Saving…">Take this pause</Submit>}
    >
      <Choices
        type="radio"
        name="reason"
        legend="Why you pause"
        layout="row"
        options={reasons}
        hint="Choose what comes nearest. It is for your own memory: nobody else reads it."
      />
      <Field
        type="date"
        name="startsOn"
        label="First day of the pause"
        defaultValue={startsOn}
        width="short"
      />
      <Field
        type="date"
        name="backOn"
        label="First day back"
        hint="A guess is enough: on that day we ask, and you can move it."
        width="short"
      />
    </Form>
  );
}
