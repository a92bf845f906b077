"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { useScripted } from "@/components/ui/use-scripted";

export type FreshInvitation = {
  email: string;
  anybody: boolean;
  link: string;
  /** Whether mail leaves this installation, stays on this machine to be read, or is not set up. */
  mail: "sent" | "kept" | "none";
};

/** The one time the link is shown: we keep only its hash. */
export function FreshLink({ email, anybody, link, mail }: FreshInvitation) {
  const scripted = useScripted();
  const [copied, setCopied] = useState<boolean | null>(null);
  const row = useRef<HTMLDivElement>(null);

  /** Not every browser lets a page copy, and none does without HTTPS. */
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      row.current?.querySelector("input")?.select();
      setCopied(false);
    }
  }

  return (
    <section aria-label="Your invitation" className="mb-10 grid gap-3 rounded bg-accent-soft p-4">
      <div role="status">
        <p className="font-semibold wrap-anywhere">Your invitation to {email} is ready.</p>
        <p>
          <MailWords mail={mail} /> This is the only time the link is shown. It works for 14 days,{" "}
          {anybody ? "for whoever has it" : "for this address only"}.
        </p>
      </div>
      <div ref={row} className="flex flex-wrap items-end gap-2">
        <Field
          name="link"
          type="url"
          label="Link to the invitation"
          readOnly
          defaultValue={link}
          className="min-w-0 flex-1 basis-64"
        />
        {scripted && (
          <Button onClick={copy}>
            <Icon name={copied ? "check" : "copy"} />
            <span aria-live="polite">{copied ? "Copied" : "Copy link"}</span>
          </Button>
        )}
      </div>
      <p role="status" className="text-1 text-ink-2 empty:hidden">
        {copied === false && "Press Ctrl+C or ⌘C to copy."}
      </p>
    </section>
  );
}

function MailWords({ mail }: Pick<FreshInvitation, "mail">) {
  if (mail === "sent") return "A mail with the link is on its way. You can also pass the link on yourself.";
  if (mail === "none") return "Mail is not set up here, so pass the link on yourself.";
  return (
    <>
      No mail leaves this machine: pass the link on yourself, or read the mail under{" "}
      <Link href="/dev/mail">sent mail</Link>.
    </>
  );
}
