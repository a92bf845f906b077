import { Checkbox } from "@/components/ui/choices";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

/** A part that is shared or not, with what stands there now. */
type Part = { shared: boolean; now: string };

export type Consent = { mentorshipId: string; steps: Part; skills: Part };

/** What the member decides. What always goes with being somebody's mentor, and what never does, stands beside it. */
export function ConsentForm({ mentorshipId, steps, skills, action }: Consent & { action: FormAction }) {
  return (
    <Form
      // What was saved elsewhere meanwhile shows in the boxes.
      key={String([steps.shared, skills.shared])}
      action={action}
      hidden={{ mentorshipId }}
      className="gap-4!"
      actions={
        <Submit variant="default" pending="Saving…">
          Save what they can read
        </Submit>
      }
    >
      <fieldset className="grid gap-3">
        <legend className="sr-only">They can read</legend>
        <Checkbox
          name="sharesSteps"
          label="Where I stand in the five steps"
          hint={hintOf(steps)}
          defaultChecked={steps.shared}
        />
        <Checkbox
          name="sharesSkills"
          label="How I rate my skills"
          hint={hintOf(skills)}
          defaultChecked={skills.shared}
        />
      </fieldset>
    </Form>
  );
}

const hintOf = ({ shared, now }: Part) => `${shared ? "They see" : "They would see"}: ${now}`;
