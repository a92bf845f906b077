"use client";

import clsx from "clsx";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

type SubmitProps = Omit<ComponentProps<typeof Button>, "type"> & {
  pending?: string;
  name?: string;
  value?: string;
};

/** Sends the form around it, and says so while it does. Keeps its width, so that nothing jumps. */
export function Submit({
  variant = "primary",
  pending = "Sending…",
  name,
  value,
  children,
  ...props
}: SubmitProps) {
  const status = useFormStatus();
  const sending = status.pending && (!name || status.data.get(name) === value);

  return (
    <Button
      type="submit"
      variant={variant}
      name={name}
      value={value}
      aria-disabled={status.pending || undefined}
      {...props}
    >
      <span className="grid *:[grid-area:1/1]">
        <span className={clsx(sending && "invisible")}>{children}</span>
        <span className={clsx(!sending && "invisible")}>{pending}</span>
      </span>
    </Button>
  );
}
