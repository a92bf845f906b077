import type { ReactNode } from "react";
import type { Mark } from "./form-context";
import { Icon } from "./icon";

export function FieldMark({ mark, required = false }: { mark: Mark; required?: boolean | undefined }) {
  if (mark === "none" || required !== (mark === "required")) return null;
  return <span className="font-normal text-ink-2">{mark}</span>;
}

export function FieldError({ id, errors }: { id: string; errors: string[] | undefined }) {
  if (!errors) return null;
  return (
    <p id={id} className="flex gap-1.5 font-medium text-danger">
      <Icon name="warning" className="mt-0.5 shrink-0" />
      {errors.join(". ")}
    </p>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="text-1 text-ink-2">
      {children}
    </p>
  );
}

/** Speaks up near the end. A `maxlength` would cut off a pasted text without a word. */
export function FieldLength({ typed, max }: { typed: number; max: number }) {
  const left = max - typed;
  if (left > max / 5) return null;
  const [count, words] = left < 0 ? [-left, "too many"] : [left, "left"];
  return (
    <p role="status" className={left < 0 ? "text-1 font-medium text-danger" : "text-1 text-ink-2"}>
      {count.toLocaleString("en")} {count === 1 ? "character" : "characters"} {words}
    </p>
  );
}
