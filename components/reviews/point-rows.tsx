"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FieldError, FieldHint } from "@/components/ui/field-parts";
import { FormContext } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { useScripted } from "@/components/ui/use-scripted";
import type { FormState } from "@/lib/forms/state";

const FEWEST = 3;
const MOST = 10;

/** One row for each thing to change. Rows left empty are no points. */
export function PointRows({ state }: { state: FormState }) {
  const id = useId();
  const scripted = useScripted();
  const typed = [state.values?.points ?? []].flat();
  const [rows, setRows] = useState(Math.max(FEWEST, typed.length));
  const none = state.errors?.points;

  return (
    <fieldset
      data-invalid={none && ""}
      aria-describedby={none ? `${id}-error ${id}-hint` : `${id}-hint`}
      className="grid gap-2"
    >
      <legend className="mb-1 font-medium">What should change?</legend>
      <FieldError id={`${id}-error`} errors={none} />
      {Array.from({ length: rows }, (_, row) => (
        // The rows share one name, so each is told only what was wrong with itself.
        <FormContext key={row} value={{ state: rowState(state, row), limits: {}, mark: "none" }}>
          <Field name="points" label={`Point ${row + 1}`} hideLabel defaultValue={typed[row]} />
        </FormContext>
      ))}
      <FieldHint id={`${id}-hint`}>
        One thing a line, so that it can be done and ticked off. Leave the others empty.
      </FieldHint>
      {scripted && rows < MOST && (
        <div>
          <Button size="small" onClick={() => setRows(rows + 1)}>
            <Icon name="plus" />
            Add a point
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function rowState({ errors }: FormState, row: number): FormState {
  const own = errors?.[`points.${row}`];
  return own ? { errors: { points: own } } : {};
}
