"use client";

import { Time, type DateWords } from "@/components/ui/date";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";

type Mail = {
  id: string;
  to: string;
  subject: string;
  text: { text: string; href?: string }[];
  when: DateWords;
};

export function OutboxView({ mails }: { mails: Mail[] }) {
  return (
    <>
      <PageHeader
        title={
          mails.length
            ? mails.length === 1
              ? "One mail in the outbox"
              : `${mails.length} mails in the outbox`
            : "The outbox is empty"
        }
        lede="No mail server is set up, so mails stay on this machine and can be read here, by you alone. Set SMTP_URL to send them."
      />
      {mails.length === 0 && <Empty title="Invite a mentor and the mail will be here" />}
      <ol role="list" className="max-w-text">
        {mails.map(({ id, to, subject, text, when }) => (
          <li key={id} className="border-t border-hair py-6">
            <h2 className="text-3 wrap-anywhere">{subject}</h2>
            <p className="flex flex-wrap justify-between gap-x-4 text-1 text-ink-2">
              <span className="wrap-anywhere">To {to}</span>
              <span className="flex gap-x-4">
                <Time {...when} />
                <Link href={`/dev/mail/html?id=${id}`}>As HTML</Link>
              </span>
            </p>
            <p className="mt-4 wrap-anywhere whitespace-pre-line">
              {text.map(({ text, href }, index) =>
                href ? (
                  <Link key={index} href={href}>
                    {text}
                  </Link>
                ) : (
                  text
                ),
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
