import { PersonName } from "@/components/ui/avatar";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type WritePostProps = {
  action: FormAction;
  /** Where the answer stands without JavaScript. */
  address: string;
  hidden: Record<string, string>;
  formKey: string;
  limits: Limits;
  /** Who reads it. */
  reader: string;
  /** Where it is not what the page is for. */
  isBeside?: boolean;
};

export function WritePost({
  action,
  address,
  hidden,
  formKey,
  limits,
  reader,
  isBeside = false,
}: WritePostProps) {
  return (
    <Form
      action={action}
      address={address}
      hidden={hidden}
      formKey={formKey}
      limits={limits}
      mark="none"
      actions={<Submit variant={isBeside ? "default" : "primary"}>Post</Submit>}
    >
      <Field
        type="textarea"
        rows={3}
        name="text"
        label={
          <>
            Write to <PersonName>{reader}</PersonName>
          </>
        }
        hint="Only the two of you read it."
      />
    </Form>
  );
}
