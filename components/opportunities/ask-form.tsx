import { useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import { useScripted } from "@/components/ui/use-scripted";
import type { OpportunityViewProps } from "./opportunity-view";

/** Words to ask with. The person sends them themselves, however they talk to whoever decides. */
export function AskForm({
  opportunityId,
  who,
  state,
  answer,
  ask,
  mail,
  limits,
  actions,
}: OpportunityViewProps) {
  const scripted = useScripted();
  const [copied, setCopied] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);

  /** Not every browser lets a page copy, and none does without HTTPS. */
  async function copy() {
    const field = place.current?.querySelector("textarea");
    if (!field) return;
    try {
      await navigator.clipboard.writeText(field.value);
      setCopied(true);
    } catch {
      field.select();
      setCopied(false);
    }
  }

  return (
    <Section
      title={
        <>
          {state === "LATER" ? "Ask" : "Words to ask"} <bdi>{who}</bdi> {state === "LATER" ? "again" : "with"}
        </>
      }
    >
      {state === "LATER" && answer && (
        <p className="mb-4 max-w-text wrap-anywhere whitespace-pre-line text-ink-2">Last time: {answer}</p>
      )}
      <div ref={place}>
        <Form
          action={actions.ask}
          address={`/opportunities/${opportunityId}`}
          hidden={{ opportunityId }}
          limits={limits.ask}
          mark="none"
          actions={
            <>
              <Submit name="asked" value="yes" pending="Saving…">
                I have asked
              </Submit>
              <Submit variant="default" pending="Saving…">
                Save the words
              </Submit>
            </>
          }
        >
          <Field
            type="textarea"
            rows={10}
            name="ask"
            label="Your words"
            hint="A draft, to make your own. We send nothing: ask as you usually talk to them."
            defaultValue={ask}
          />
        </Form>
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-2 print:hidden">
        <a href={mail} className={buttonClass({ variant: "bare", size: "small" })}>
          Open the saved words as a mail
        </a>
        {scripted && (
          <Button variant="bare" size="small" onClick={copy}>
            <Icon name={copied ? "check" : "copy"} />
            <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
          </Button>
        )}
        <span role="status" className="text-1 text-ink-2 empty:hidden">
          {copied === false && "Press Ctrl+C or ⌘C to copy."}
        </span>
      </p>
    </Section>
  );
}
