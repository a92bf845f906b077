import { Field } from "@/components/ui/field";

/** Whether this level is more than one away from what the person said last: set as `data-leap` on its radio. */
export const isLeap = (from: number | null, level: string) =>
  (from !== null && level !== "" && Math.abs(Number(level) - from) > 1) || undefined;

/** Asks why, inside a `group/skill`, while a level is chosen that is a leap. Needs no script to appear. */
export function LeapReason({
  skillKey,
  name,
  from,
}: {
  skillKey: string;
  name: string;
  from: number | null;
}) {
  if (from === null) return null;
  return (
    <div className="mt-3 hidden max-w-form group-has-[[data-leap]:checked]/skill:block">
      <Field
        name={`reason.${skillKey}`}
        label={`Why does ${name} move by more than one?`}
        limits={{ required: true, maxLength: 500 }}
        hint={`You said ${from} before. One sentence that you will understand in a year.`}
      />
    </div>
  );
}
