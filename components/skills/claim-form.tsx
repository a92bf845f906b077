import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import { LeapReason } from "./leap-reason";
import { LevelScale, type ScaleLevel } from "./level-scale";

export type Claim = {
  action: FormAction;
  formKey: string;
  roadmapVersion: number;
  skillKey: string;
  level: number | null;
  confidence: string | null;
  proof: string | null;
  confidences: { value: string; label: string }[];
};

/** The person's own word: a level chosen by its behavior, how sure they are, and what would prove it. */
export function ClaimForm({ name, scale, ...claim }: Claim & { name: string; scale: ScaleLevel[] }) {
  const { skillKey, level, confidence, proof } = claim;
  return (
    <Form
      action={claim.action}
      formKey={claim.formKey}
      hidden={{ roadmapVersion: claim.roadmapVersion }}
      autoComplete="off"
      aria-label={`Your own level in ${name}`}
      className="group/skill max-w-none!"
      saved="Saved."
      actions={<Submit pending="Saving…">Save rating</Submit>}
    >
      <LevelScale
        name={`level.${skillKey}`}
        legend={`Your own level in ${name}`}
        level={level}
        scale={scale}
      />
      <LeapReason skillKey={skillKey} name={name} from={level} />
      <div className="grid max-w-form gap-6">
        <Choices
          type="radio"
          name={`confidence.${skillKey}`}
          legend="How sure are you?"
          layout="row"
          options={claim.confidences}
          defaultValue={confidence ?? undefined}
        />
        <Field
          type="textarea"
          rows={2}
          name={`proof.${skillKey}`}
          label="What would prove it?"
          hint="Something a mentor could look at."
          limits={{ maxLength: 500 }}
          defaultValue={proof ?? undefined}
        />
      </div>
    </Form>
  );
}
