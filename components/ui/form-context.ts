"use client";

import { createContext, use } from "react";
import type { FormState, Limits } from "@/lib/forms/state";

/** Which fields get a word after their label: the optional ones, the required ones, or none. */
export type Mark = "optional" | "required" | "none";

type Surroundings = { state: FormState; limits: Limits; mark: Mark };

export const FormContext = createContext<Surroundings>({ state: {}, limits: {}, mark: "none" });

/** What the form around a field knows about it: what was sent, what was wrong with it, its limits. */
export function useFormField(name: string) {
  const { state, limits, mark } = use(FormContext);
  const sent = state.values && (state.values[name] ?? []); // a box left open is not sent at all
  return { sent, errors: errorsOf(state, name), limits: limits[name], mark };
}

/** A list's errors are named after its places: `links.0`. */
export function errorsOf({ errors = {} }: FormState, name: string): string[] | undefined {
  const own = Object.entries(errors).filter(
    ([key]) => key === name || (/^\d+$/.test(key.slice(name.length + 1)) && key.startsWith(`${name}.`)),
  );
  return own.length ? [...new Set(own.flatMap(([, messages]) => messages))] : undefined;
}
