import clsx from "clsx";
import type { ComponentProps } from "react";
import { Icon } from "./icon";

type Choice = { value: string; label: string };
export type SelectOption = Choice | { label: string; options: Choice[] };

type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  options: SelectOption[];
  blank?: string | undefined;
};

/** React sets a select's default only when it is made, so another default makes another select. */
export function Select({ options, blank, className, ...props }: SelectProps) {
  return (
    <div className="relative">
      <select key={String(props.defaultValue)} className={clsx(className, "appearance-none pr-9")} {...props}>
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(option)
          ),
        )}
      </select>
      <Icon name="down" className="pointer-events-none absolute inset-y-0 right-3 my-auto text-ink-2" />
    </div>
  );
}

const asOption = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);
