import type { FormState } from "@/lib/forms/state";
import { Notice } from "./notice";
import { Section } from "./section";
import { isRefused } from "./submission";

type TooLateProps = {
  state: FormState;
  /** Those that may hold words worth keeping. */
  fields?: readonly string[];
  title: string;
};

/** What a form that may not be sent any more still has to say: why, and what was typed into it. */
export function TooLate({ state, fields = [], title }: TooLateProps) {
  if (!isRefused(state)) return null;
  const typed = fields.flatMap((field) => state.values?.[field] ?? []).filter(Boolean);
  return (
    <Section title={title}>
      <Notice tone="danger" role="alert">
        {state.message ?? "This could not be saved: meanwhile something has changed here."}
      </Notice>
      {typed.length > 0 && (
        <>
          <p className="mt-4 text-ink-2">What you wrote was not saved:</p>
          <blockquote dir="auto" className="mt-1 wrap-anywhere whitespace-pre-line">
            {typed.join("\n\n")}
          </blockquote>
        </>
      )}
    </Section>
  );
}
