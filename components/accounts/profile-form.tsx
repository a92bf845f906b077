import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { TimeZoneField } from "./time-zone-field";

export type ProfileAnswers = { name: string; email: string; timeZone: string; zones: string[] };

type ProfileFormProps = { action: FormAction; limits: Limits; profile: ProfileAnswers };

export function ProfileForm({ action, limits, profile }: ProfileFormProps) {
  return (
    <Form
      action={action}
      limits={limits}
      mark="none"
      className="prints"
      actions={
        <Submit variant="default" pending="Saving…">
          Save name and time zone
        </Submit>
      }
    >
      <Field name="name" label="Name" autoComplete="name" width="half" defaultValue={profile.name} />
      <TimeZoneField
        zones={profile.zones}
        current={profile.timeZone}
        hint="The nearest large city is right."
      />
    </Form>
  );
}
