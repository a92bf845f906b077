"use client";

import clsx from "clsx";
import { useState, type ComponentProps } from "react";
import { useScripted } from "./use-scripted";

/** A password that can be looked at; the button is there only where it can work. */
export function PasswordInput({ className, ...props }: ComponentProps<"input">) {
  const [shown, setShown] = useState(false);
  const scripted = useScripted();

  return (
    <div className="relative">
      <input type={shown ? "text" : "password"} className={clsx(className, "pr-16")} {...props} />
      {scripted && (
        <button
          type="button"
          aria-pressed={shown}
          aria-label="Show password"
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0 cursor-pointer px-3 font-medium text-ink-2 hover:text-ink"
        >
          {shown ? "Hide" : "Show"}
        </button>
      )}
    </div>
  );
}
