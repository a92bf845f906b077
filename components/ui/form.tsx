"use client";

import clsx from "clsx";
import { startTransition, useEffect, useRef, type FormEvent, type ReactNode } from "react";
import type { FormAction, FormState, Limits } from "@/lib/forms/state";
import { Button } from "./button";
import { FormContext, errorsOf, type Mark } from "./form-context";
import { Notice } from "./notice";
import { isAccepted, isRefused, useSubmission, type Submission } from "./submission";

export type FormProps = {
  action: FormAction;
  /** Where the answer stands without JavaScript: this page, at the place of the form. */
  address?: string | undefined;
  /** Makes a double submit one row; a fresh one for each form a page renders. */
  formKey?: string | undefined;
  hidden?: Record<string, string | number> | undefined;
  limits?: Limits | undefined;
  mark?: Mark;
  /** The words after a save that stays on this page. */
  saved?: string;
  layout?: keyof typeof layouts;
  className?: string;
  /** Off where going back must show what was saved, not what the browser remembers. */
  autoComplete?: "off";
  "aria-label"?: string;
  /** The buttons, the primary one first. */
  actions: ReactNode;
  children?: ReactNode | ((state: FormState, pending: boolean) => ReactNode);
};

/** The one form. Works without JavaScript; with it no typed word is lost, whatever the server answers. */
export function Form({ action, address, ...form }: FormProps) {
  return <SubmittedForm {...form} submission={useSubmission(action, address)} />;
}

/** The same for whoever needs to know the answer too. */
export function SubmittedForm({
  submission,
  ...form
}: Omit<FormProps, "action" | "address"> & { submission: Submission }) {
  const { state, dispatch, pending } = submission;
  const { hidden = {}, limits = {}, mark = "optional", layout = "column" } = form;
  const formKey = state.formKey ?? form.formKey;
  const message = [state.message, ...Object.keys(hidden).flatMap((name) => errorsOf(state, name) ?? [])].find(
    Boolean,
  );
  const ref = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (isRefused(state)) ref.current?.querySelector<HTMLElement>(firstProblem)?.focus();
  }, [state]);

  /** Not React's own submit: that one empties the form after every answer. */
  function submit(event: FormEvent<HTMLFormElement>) {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => dispatch(data));
  }

  return (
    <form
      ref={ref}
      action={dispatch}
      onSubmit={submit}
      noValidate
      autoComplete={form.autoComplete}
      aria-label={form["aria-label"]}
      className={clsx(layouts[layout], form.className)}
    >
      {Object.entries({ ...hidden, ...(formKey && { formKey }) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
      ))}
      <FormContext key={state.round ?? 0} value={{ state, limits, mark }}>
        {typeof form.children === "function" ? form.children(state, pending) : form.children}
      </FormContext>
      {message && (
        <Notice tone="danger" role="alert" tabIndex={-1} className="basis-full">
          {message}
          {state.isOutdated && (
            <p className="mt-2">
              <Button onClick={() => location.reload()}>Reload the page</Button>
            </p>
          )}
        </Notice>
      )}
      {form.saved && isAccepted(state) && (
        <Notice key={state.round} tone="good" role="status" className="basis-full">
          {form.saved}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">{form.actions}</div>
    </form>
  );
}

const firstProblem = '[aria-invalid="true"], [data-invalid] input, [role="alert"]';

const layouts = {
  column: "grid max-w-form gap-6",
  row: "flex flex-wrap items-end gap-x-3 gap-y-2",
  /** Longer than a screen: the buttons stay in sight, so that one word can be mended without walking past the rest. */
  long:
    "grid max-w-form gap-6 [&>:last-child]:border-t [&>:last-child]:border-hair [&>:last-child]:bg-paper " +
    "[&>:last-child]:py-3 [@media(min-height:30rem)]:[&>:last-child]:sticky [&>:last-child]:bottom-0 " +
    "print:[&>:last-child]:hidden",
};
