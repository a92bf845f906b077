import clsx from "clsx";
import { useId } from "react";
import { FieldError, FieldHint } from "@/components/ui/field-parts";
import { useFormField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";

export type ChoiceGroup = { name: string; options: { value: string; label: string }[] };

type ChoiceGroupsProps = {
  name: string;
  legend: string;
  hint: string;
  groups: ChoiceGroup[];
  chosen: string[];
};

/** Some of many: one list of boxes in groups, each folded until somebody wants it. */
export function ChoiceGroups({ name, legend, hint, groups, chosen }: ChoiceGroupsProps) {
  const id = useId();
  const { sent, errors } = useFormField(name);
  const ticked = new Set([sent ?? chosen].flat());

  return (
    <fieldset
      aria-describedby={clsx(errors && `${id}-error`, `${id}-hint`)}
      data-invalid={errors && ""}
      className="grid gap-1"
    >
      <legend className="mb-1 font-medium">{legend}</legend>
      <FieldError id={`${id}-error`} errors={errors} />
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      <div className="mt-1 divide-y divide-hair border-y border-hair">
        {groups.map((group) => (
          <Group key={group.name} {...group} name={name} title={group.name} ticked={ticked} />
        ))}
      </div>
    </fieldset>
  );
}

type GroupProps = { name: string; title: string; options: ChoiceGroup["options"]; ticked: Set<string> };

function Group({ name, title, options, ticked }: GroupProps) {
  const count = options.filter(({ value }) => ticked.has(value)).length;
  return (
    <details open={count > 0}>
      <summary className="flex min-h-11 items-center gap-1.5 rounded hover:bg-sunk md:min-h-8 [&::-webkit-details-marker]:hidden">
        <Icon
          name="down"
          className="shrink-0 -rotate-90 text-ink-2 transition-transform in-[[open]>summary]:rotate-0"
        />
        {title}
        {count > 0 && <span className="text-1 text-ink-2">{count} chosen</span>}
      </summary>
      <div role="group" aria-label={title} className="grid pt-1 pb-3 pl-5.5">
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-11 cursor-pointer items-start gap-2.5 py-3 md:min-h-0 md:py-1"
          >
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={ticked.has(value)}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </details>
  );
}
