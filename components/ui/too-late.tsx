import type { FormState } from "@/lib/forms/state";
import { Notice } from "./notice";
import { Section } from "./section";
import { isRefused } from "./submission";

/** What a form that may not be sent any more still has to say: why, and what was typed into it. */
export function TooLate({ state, field, title }: { state: FormState; field?: string; title: string }) {
  if (!isRefused(state)) return null;
  const typed = field && state.values?.[field];
  return (
    <Section title={title}>
      <Notice tone="danger" role="alert">
        {state.message ?? "This could not be saved: meanwhile something has changed here."}
      </Notice>
      {typed && (
        <>
          <p className="mt-4 text-ink-2">What you wrote was not saved:</p>
          <blockquote dir="auto" className="mt-1 wrap-anywhere whitespace-pre-line">
            {[typed].flat().join("\n")}
          </blockquote>
        </>
      )}
    </Section>
  );
}
