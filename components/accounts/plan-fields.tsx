import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";

export type PlanAnswers = {
  /** Null is somewhere else; undefined has not been asked yet. */
  start?: string | null;
  currentRole?: string | null;
  targetRole?: string | null;
  weeklyHours?: number | null;
  targetDate?: string | null;
};

type PlanFieldsProps = {
  plan: PlanAnswers;
  roles: string[];
  /** Without them the fields are read in half the time. */
  hints?: boolean;
};

/** Where a person starts, where they are going, and by when: asked at the beginning and again in the settings. */
export function PlanFields({ plan, roles, hints = true }: PlanFieldsProps) {
  return (
    <>
      <Choices
        type="radio"
        name="start"
        legend="You come from"
        layout="row"
        options={[
          { value: "ENGINEER", label: "Engineering" },
          { value: "PROJECT_MANAGER", label: "Project management" },
          { value: "", label: "Somewhere else" },
        ]}
        defaultValue={plan.start === undefined ? undefined : (plan.start ?? "")}
      />
      <Field
        name="currentRole"
        label="Your role now"
        hint={hints && "For example: Senior backend engineer."}
        autoComplete="organization-title"
        width="half"
        defaultValue={plan.currentRole ?? ""}
      />
      <Field
        name="targetRole"
        label="The role you want"
        hint={hints && "Choose one or write your own."}
        list="target-roles"
        width="half"
        defaultValue={plan.targetRole ?? ""}
      />
      <datalist id="target-roles">
        {roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
      <Field
        name="weeklyHours"
        type="number"
        label="Hours a week for it"
        hint="Two you keep are better than ten you hope for."
        inputMode="numeric"
        width="short"
        defaultValue={plan.weeklyHours ?? ""}
      />
      <Field
        name="targetDate"
        type="date"
        label="The date you aim for"
        width="short"
        defaultValue={plan.targetDate ?? ""}
      />
    </>
  );
}
