"use client";

import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type EndMailsViewProps = { token: string; labels: string[]; isDone: boolean; action: FormAction };

/** For whoever holds a mail, signed in or not: it says which mails end, and not whose they are. */
export function EndMailsView({ token, labels, isDone, action }: EndMailsViewProps) {
  return (
    <>
      <PageHeader
        title={isDone ? "These mails have stopped." : "Stop these mails?"}
        lede={
          isDone
            ? "The notices still stand in Throughline. You can have the mails back in your settings."
            : "The notices will still stand in Throughline; only the mail about them ends."
        }
      />
      <ul className="mb-8 list-disc pl-5">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      {isDone ? (
        <ButtonLink href="/settings/notices">Open the settings</ButtonLink>
      ) : (
        <Form
          action={action}
          hidden={{ token }}
          actions={<Submit pending="Stopping…">Stop these mails</Submit>}
        />
      )}
    </>
  );
}
