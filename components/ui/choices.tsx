"use client";

import clsx from "clsx";
import { useId, type ReactNode } from "react";
import type { Limits } from "@/lib/forms/state";
import { FieldError, FieldHint, FieldMark } from "./field-parts";
import { useFormField } from "./form-context";

type ChoicesProps = {
  type: "radio" | "checkbox";
  name: string;
  legend: ReactNode;
  hideLegend?: boolean;
  options: { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: string | string[] | undefined;
  hint?: ReactNode;
  /** Inside a Form the error and the limits come from there, by name. */
  error?: string | undefined;
  limits?: Limits[string] | undefined;
  layout?: keyof typeof layouts;
};

/** One of a few, or some of a few, all in sight. */
export function Choices({ type, name, legend, hint, options, layout = "stack", ...choices }: ChoicesProps) {
  const id = useId();
  const form = useFormField(name);
  const errors = choices.error ? [choices.error] : form.errors;
  const rules = choices.limits ?? form.limits;
  const chosen = new Set([form.sent ?? choices.defaultValue ?? []].flat());

  return (
    <fieldset
      aria-describedby={clsx(errors && `${id}-error`, hint && `${id}-hint`) || undefined}
      data-invalid={errors && ""}
      className="grid gap-1"
    >
      <legend className={choices.hideLegend ? "sr-only" : "mb-1 font-medium"}>
        {legend} <FieldMark mark={form.mark} required={rules?.required} />
      </legend>
      <FieldError id={`${id}-error`} errors={errors} />
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      <div className={layouts[layout]}>
        {options.map(({ value, label, hint }) => (
          <Choice
            key={value}
            type={type}
            name={name}
            value={value}
            defaultChecked={chosen.has(value)}
            label={label}
            hint={hint}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CheckboxProps = {
  name: string;
  value?: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked?: boolean;
};

/** One yes or no. */
export function Checkbox({ name, value = "yes", label, hint, defaultChecked = false }: CheckboxProps) {
  const id = useId();
  const { sent, errors } = useFormField(name);

  return (
    <div className="grid gap-1" data-invalid={errors && ""}>
      <Choice
        type="checkbox"
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={sent ? sent === value : defaultChecked}
        describedBy={errors && `${id}-error`}
      />
      <FieldError id={`${id}-error`} errors={errors} />
    </div>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  label: ReactNode;
  hint: ReactNode;
  defaultChecked: boolean;
  describedBy?: string | undefined;
};

function Choice({ label, hint, describedBy, ...input }: ChoiceProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-2.5 py-3 md:min-h-0 md:py-1">
      <input {...input} aria-describedby={describedBy} className="mt-0.5 size-4 shrink-0 accent-accent" />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-1 text-ink-2">{hint}</span>}
      </span>
    </label>
  );
}

const layouts = {
  stack: "grid",
  row: "flex flex-wrap gap-x-6",
  columns: "grid gap-x-8 sm:grid-cols-2",
};
