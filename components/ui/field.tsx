"use client";

import clsx from "clsx";
import { useId, useState, type FormEvent, type ReactNode } from "react";
import type { Limits } from "@/lib/forms/state";
import { Control, type ControlProps } from "./control";
import { FieldError, FieldHint, FieldLength, FieldMark } from "./field-parts";
import { useFormField } from "./form-context";

type FieldProps = Omit<ControlProps, "id" | "invalid" | "describedBy" | "limits"> & {
  label: ReactNode;
  hideLabel?: boolean;
  hint?: ReactNode;
  /** Inside a Form the error and the limits come from there, by name. */
  error?: string | undefined;
  limits?: Limits[string] | undefined;
  width?: keyof typeof widths;
  className?: string;
};

/** The one field: label above, then the control, what is wrong with it, and a hint. */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  limits,
  width = "full",
  className,
  ...control
}: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(0);
  const form = useFormField(control.name);
  const errors = error ? [error] : form.errors;
  const rules = limits ?? form.limits ?? {};
  const sent = control.type === "password" || Array.isArray(form.sent) ? undefined : form.sent;
  const countTyped = (event: FormEvent<HTMLElement>) =>
    setTyped([...(event.target as HTMLInputElement).value.trim()].length);

  return (
    <div className={clsx("grid gap-1", className)} onInput={rules.maxLength ? countTyped : undefined}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "font-medium"}>
        {label} <FieldMark mark={form.mark} required={rules.required} />
      </label>
      <div className={widths[width]}>
        <Control
          {...control}
          id={id}
          limits={rules}
          defaultValue={sent ?? control.defaultValue}
          invalid={Boolean(errors)}
          describedBy={clsx(errors && `${id}-error`, hint && `${id}-hint`) || undefined}
        />
      </div>
      <FieldError id={`${id}-error`} errors={errors} />
      {rules.maxLength && <FieldLength typed={typed} max={rules.maxLength} />}
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
    </div>
  );
}

const widths = { full: "", half: "sm:max-w-72", short: "sm:max-w-44" };
