import { Field } from "@/components/ui/field";
import type { SelectOption } from "@/components/ui/select";

type OpportunityFieldsProps = {
  activities: SelectOption[];
  values?: { title?: string; who?: string; activityKey?: string | null };
};

export function OpportunityFields({ activities, values = {} }: OpportunityFieldsProps) {
  return (
    <>
      <Field
        name="title"
        label="What you would do"
        hint="One line, a verb first: “Lead the October sprint review for checkout”."
        defaultValue={values.title}
        autoComplete="off"
      />
      <Field
        name="who"
        label="Who can say yes"
        hint="A name or a role. Only you read it."
        width="half"
        defaultValue={values.who}
        autoComplete="off"
      />
      <Field
        type="select"
        name="activityKey"
        label="What it is for"
        blank="No activity in particular"
        options={activities}
        defaultValue={values.activityKey ?? ""}
      />
    </>
  );
}
