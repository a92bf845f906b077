import clsx from "clsx";
import type { ComponentProps } from "react";
import type { Limits } from "@/lib/forms/state";
import { PasswordInput } from "./password-input";
import { Select, type SelectOption } from "./select";

export type ControlProps = {
  id: string;
  name: string;
  type?: "text" | "email" | "password" | "date" | "number" | "url" | "search" | "textarea" | "select";
  defaultValue?: string | number | undefined;
  limits: NonNullable<Limits[string]>;
  invalid: boolean;
  describedBy: string | undefined;
  /** How tall a textarea starts; it grows with its text. */
  rows?: keyof typeof heights;
  options?: SelectOption[];
  /** The words of a select's empty choice. */
  blank?: string;
  autoFocus?: boolean;
  readOnly?: boolean;
  spellCheck?: boolean;
  autoComplete?: string;
  /** Id of a `datalist` with proposals. */
  list?: string;
  inputMode?: NonNullable<ComponentProps<"input">["inputMode"]>;
};

/** What a person types into or picks from. Whether it is right the server says, so nothing is cut off here. */
export function Control({ type = "text", limits, invalid, describedBy, ...control }: ControlProps) {
  const { rows = 4, options = [], blank, list, inputMode, readOnly, ...rest } = control;
  const common = {
    ...rest,
    required: limits.required,
    "aria-invalid": invalid || undefined,
    "aria-describedby": describedBy,
  };
  const typed = { ...common, list, inputMode, readOnly, className: clsx(box, line) };

  switch (type) {
    case "select":
      return <Select options={options} blank={blank} className={clsx(box, line)} {...common} />;
    case "textarea":
      return (
        <textarea dir="auto" readOnly={readOnly} className={clsx(box, text, heights[rows])} {...common} />
      );
    case "password":
      return <PasswordInput {...typed} />;
    case "text":
    case "search":
      return <input type={type} dir="auto" {...typed} />;
    default:
      return <input type={type} min={limits.min} max={limits.max} {...typed} />;
  }
}

const box =
  "block w-full rounded border border-edge bg-raise px-3 text-3 transition-colors hover:border-ink-2 " +
  "aria-invalid:border-danger md:text-2 [&[readonly]]:bg-sunk";

const line = "min-h-11 py-1 md:min-h-9";
const text = "field-sizing-content py-2";
const heights = { 2: "min-h-15", 3: "min-h-20", 4: "min-h-25", 6: "min-h-35", 10: "min-h-55" };
