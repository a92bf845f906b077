import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/forms/state";
import { ChoiceGroups } from "./choice-groups";
import { EvidenceRows } from "./evidence-rows";
import type { MilestoneChoices, MilestoneValues } from "./milestone-form-view";

type MoreProps = {
  choices: MilestoneChoices;
  values: MilestoneValues;
  state: FormState;
  summary: string;
  isOpen: boolean;
};

/** What may follow later. Open to whoever comes back to write it, and when something in it was sent or is wrong. */
export function MilestoneMore({ choices, values, state, summary, isOpen }: MoreProps) {
  return (
    <Details summary={summary} open={isOpen || isSent(state)}>
      <div className="grid gap-6 pt-2">
        <Field
          type="select"
          name="kind"
          label="Kind"
          blank="Leave open"
          hint="Without a kind it weighs least as evidence."
          options={choices.kinds}
          width="half"
          defaultValue={values.kind}
        />
        <Field
          type="textarea"
          name="situation"
          label="Situation"
          hint="What was going on, and what was at stake."
          defaultValue={values.situation}
        />
        <Field
          type="textarea"
          name="role"
          label="Your role"
          hint="What you did yourself, and what you left to others."
          defaultValue={values.role}
        />
        <Field
          type="textarea"
          rows={2}
          name="people"
          label="People"
          hint="Who was part of it, by role or team. Who could have said no?"
          defaultValue={values.people}
        />
        <Field
          type="textarea"
          name="outcome"
          label="Outcome"
          hint="What is different now, and how anybody can tell."
          defaultValue={values.outcome}
        />
        <Field
          name="measure"
          label="Outcome as a number"
          hint="Short: “9 → 3 days”, “2 of 3 teams”."
          width="half"
          defaultValue={values.measure}
          autoComplete="off"
        />
        <div id="evidence" className="scroll-mt-6">
          <EvidenceRows evidence={values.evidence} />
        </div>
        {!values.isPrior && (
          <div id="activities" className="scroll-mt-6">
            <ChoiceGroups
              name="activityKeys"
              legend="Activities it speaks for"
              hint="It may speak for activities of several steps."
              groups={choices.activities}
              chosen={values.activityKeys}
            />
          </div>
        )}
        <ChoiceGroups
          name="skillKeys"
          legend="Skills it speaks for"
          hint="The ones it shows most, at most eight."
          groups={choices.skills}
          chosen={values.skillKeys}
        />
      </div>
    </Details>
  );
}

/** After a refusal without JavaScript what was typed must be in sight again. */
function isSent({ values = {}, errors = {} }: FormState) {
  const own = (name: string) => !OTHERS.includes(name);
  const typed = Object.entries(values).some(([name, value]) => own(name) && [value].flat().some(Boolean));
  return typed || Object.keys(errors).some(own);
}

const OTHERS = ["title", "happenedOn", "formKey", "milestoneId", "revision", "draft", "keep"];
