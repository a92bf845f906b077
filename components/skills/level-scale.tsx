"use client";

import { useId } from "react";
import { FieldError } from "@/components/ui/field-parts";
import { useFormField } from "@/components/ui/form-context";
import { isLeap } from "./leap-reason";

/** What somebody would see the person do at a level, and who stands there. */
export type ScaleLevel = { looks: string; marks: string[] };

type LevelScaleProps = { name: string; legend: string; level: number | null; scale: ScaleLevel[] };

/** The scale as a choice: the behavior beside the number, and who stands where at its right. */
export function LevelScale({ name, legend, level, scale }: LevelScaleProps) {
  const id = useId();
  const { sent, errors } = useFormField(name);
  const chosen = typeof sent === "string" ? sent : level === null ? null : String(level);
  return (
    <fieldset aria-describedby={errors && `${id}-error`} data-invalid={errors && ""}>
      <legend className="sr-only">{legend}</legend>
      <FieldError id={`${id}-error`} errors={errors} />
      <div className="border-b border-hair">
        {scale.map(({ looks, marks }, value) => (
          <label
            key={value}
            className="flex cursor-pointer items-start gap-3 border-t border-hair px-2 py-3 has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={chosen === String(value)}
              data-leap={isLeap(level, String(value))}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <LevelWords level={value} looks={looks} marks={marks} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The same to read, where nothing can be chosen. */
export function ReadScale({ scale }: Pick<LevelScaleProps, "scale">) {
  return (
    <ol role="list" className="border-b border-hair">
      {scale.map(({ looks, marks }, level) => (
        <li key={level} className="flex items-start gap-3 border-t border-hair py-3">
          <LevelWords level={level} looks={looks} marks={marks} />
        </li>
      ))}
    </ol>
  );
}

function LevelWords({ level, looks, marks }: ScaleLevel & { level: number }) {
  return (
    <span className="grid min-w-0 flex-1 grid-cols-1 gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1fr)_11rem]">
      <span className="flex gap-3">
        <b className="w-3 shrink-0 font-semibold text-accent-ink tnum">{level}</b>
        <span className="max-w-text">{looks}</span>
      </span>
      {marks.length > 0 && (
        <span className="grid content-start gap-0.5 text-1 font-medium wrap-anywhere text-ink-2 max-md:pl-6 md:pt-0.5">
          {marks.map((mark, index) => (
            <span key={index}>
              <span className="sr-only">. </span>
              <bdi>{mark}</bdi>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
