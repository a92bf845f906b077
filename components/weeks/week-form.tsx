import { Checkbox, Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Form, type FormProps } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { Part, Split } from "@/lib/roadmap/split";

export type WeekValues = {
  progress: string;
  plans: string;
  problems: string;
  unit: "PERCENT" | "HOURS";
  split: Partial<Split>;
  setAside: boolean;
  /** The mentorships it is shown through. */
  show: string[];
};

export type WeekFormProps = Pick<FormProps, "action" | "formKey" | "hidden" | "limits">;
export type WeekTarget = (Split & { step: string; why: string }) | null;
export type WeekMentor = { mentorshipId: string; name: string };

type Props = WeekFormProps & { values: WeekValues; target: WeekTarget; mentors: WeekMentor[] };

export function WeekForm({ values, target, mentors, ...form }: Props) {
  return (
    <Form {...form} mark="none" actions={<Submit pending="Saving…">Save the review</Submit>}>
      {fields.map(({ name, label }) => (
        <Field key={name} type="textarea" rows={3} name={name} label={label} defaultValue={values[name]} />
      ))}
      <SplitFields values={values} target={target} />
      <Checkbox
        name="setAside"
        label="Something else took this week, and that was right"
        hint="Then your pace leaves the week out. What was finished in it still counts."
        defaultChecked={values.setAside}
      />
      {mentors.length > 0 && (
        <Choices
          type="checkbox"
          name="show"
          legend="Show this review to"
          hint="All of it, this week only, until you take the tick away. Nobody reads it otherwise."
          options={mentors.map(({ mentorshipId, name }) => ({
            value: mentorshipId,
            label: <bdi>{name}</bdi>,
          }))}
          defaultValue={values.show}
        />
      )}
    </Form>
  );
}

/** Four numbers in one row: where the working time of the week went. */
function SplitFields({ values: { unit, split }, target }: Pick<Props, "values" | "target">) {
  return (
    <div className="grid gap-3">
      <Choices
        type="radio"
        name="unit"
        legend="Where your working time went"
        layout="row"
        defaultValue={unit}
        options={[
          { value: "PERCENT", label: "in percent, 100 together" },
          { value: "HOURS", label: "in hours" },
        ]}
        hint={
          target
            ? `A guess is enough, and you may leave it out. In ${target.step} it goes about ${target.code}\u00a0% into code, ${target.coordination}\u00a0% into coordination, ${target.communication}\u00a0% into communication, ${target.strategy}\u00a0% into strategy.`
            : "A guess is enough, and you may leave it out."
        }
      />
      <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
        {parts.map(({ name, label }) => (
          <Field
            key={name}
            name={name}
            label={label}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={split[name]}
          />
        ))}
      </div>
    </div>
  );
}

const fields = [
  { name: "progress", label: "What moved" },
  { name: "plans", label: "What comes next" },
  { name: "problems", label: "What is in the way" },
] as const;

const parts: { name: Part; label: string }[] = [
  { name: "code", label: "Code" },
  { name: "coordination", label: "Coordination" },
  { name: "communication", label: "Communication" },
  { name: "strategy", label: "Strategy" },
];
