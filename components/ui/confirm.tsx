"use client";

import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from "react";
import { Button, buttonClass } from "./button";
import { SubmittedForm, type FormProps } from "./form";
import { isAccepted, isRefused, useSubmission, type Submission } from "./submission";
import { Submit } from "./submit";
import { useScripted } from "./use-scripted";

type ConfirmProps = Pick<FormProps, "action" | "address" | "formKey" | "hidden" | "limits" | "mark"> & {
  trigger: ReactNode;
  look?: "default" | "bare" | "danger";
  size?: "normal" | "small";
  title: string;
  /** The verb once more, on the button that does it. */
  confirm: string;
  pending?: string;
  variant?: "danger" | "primary";
  /** What will happen; fields may follow. */
  children: ReactNode;
};

export function Confirm({ action, address, ...props }: ConfirmProps) {
  return <SubmittedConfirm submission={useSubmission(action, address)} {...props} />;
}

/**
 * Asks before it acts. Without JavaScript it unfolds in place; with it the same form becomes a dialog,
 * which is drawn only while the `details` around it is open.
 */
export function SubmittedConfirm({
  submission,
  trigger,
  look = "default",
  size = "normal",
  title,
  confirm,
  pending,
  ...rest
}: Omit<ConfirmProps, "action" | "address"> & { submission: Submission }) {
  const { variant = "danger", children, ...form } = rest;
  const { state } = submission;
  const dialog = useRef<HTMLDialogElement>(null);
  const scripted = useScripted();
  const id = useId();

  useEffect(() => {
    if (isAccepted(state)) dialog.current?.close();
  }, [state]);

  function ask(event: MouseEvent) {
    event.preventDefault();
    dialog.current?.parentElement?.setAttribute("open", "");
    dialog.current?.removeAttribute("open");
    dialog.current?.showModal();
  }

  return (
    <details open={isRefused(state)}>
      <summary onClick={ask} className={buttonClass({ variant: look, size })}>
        {trigger}
      </summary>
      <dialog
        ref={dialog}
        open
        onClose={(event) => event.currentTarget.parentElement?.removeAttribute("open")}
        aria-labelledby={id}
        className="static mt-2 w-[28rem] max-w-full rounded border border-hair bg-raise p-6 text-ink backdrop:bg-scrim modal:fixed modal:m-auto modal:max-w-[calc(100%-2rem)] modal:border-0 modal:shadow-float"
      >
        <h2 id={id} className="mb-2 text-4">
          {title}
        </h2>
        <SubmittedForm
          {...form}
          submission={submission}
          actions={
            <>
              <Submit variant={variant} {...(pending && { pending })}>
                {confirm}
              </Submit>
              {scripted && (
                <Button variant="bare" onClick={() => dialog.current?.close()}>
                  Cancel
                </Button>
              )}
            </>
          }
        >
          {children}
        </SubmittedForm>
      </dialog>
    </details>
  );
}
