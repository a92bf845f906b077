import { Choices } from "@/components/ui/choices";
import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";

type Option = { value: string; label: string };
export type TermsFieldsProps = {
  cadences: Option[];
  areas: Option[];
  values: {
    cadence: string;
    monthlyHours: number;
    answerDays: number;
    endsOn: string;
    areaKeys: string[];
  };
};

/** What a mentor is asked for, in five fields that are filled in already. */
export function TermsFields({ cadences, areas, values }: TermsFieldsProps) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-medium">What you propose</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name="cadence"
          type="select"
          label="How often"
          options={cadences}
          defaultValue={values.cadence}
        />
        <Field
          name="monthlyHours"
          type="number"
          inputMode="numeric"
          label="Hours a month"
          defaultValue={values.monthlyHours}
        />
        <Field
          name="answerDays"
          type="number"
          inputMode="numeric"
          label="Days to answer"
          defaultValue={values.answerDays}
        />
        <Field name="endsOn" type="date" label="Until" defaultValue={values.endsOn} />
      </div>
      <Details summary="Only for some areas of skills" open={values.areaKeys.length > 0}>
        <Choices
          type="checkbox"
          name="areaKeys"
          legend="Areas"
          hideLegend
          hint="None ticked means all of them."
          layout="columns"
          options={areas}
          defaultValue={values.areaKeys}
        />
      </Details>
    </fieldset>
  );
}
