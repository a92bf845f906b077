import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { OutboxView } from "@/components/mail/outbox-view";
import { PublicFrame } from "@/components/ui/public-frame";
import { env } from "@/lib/env";
import { withLinks } from "@/lib/mail/links";
import { isOutboxOpen } from "@/lib/mail/outbox";
import { findPublicOutbox } from "@/lib/mail/queries";

export const metadata = { title: "Outbox" };

export default async function OutboxPage() {
  if (!isOutboxOpen(env, await headers())) notFound();
  const mails = await findPublicOutbox();

  return (
    <PublicFrame>
      <OutboxView
        mails={mails.map(({ createdAt, text, ...mail }) => ({
          ...mail,
          text: withLinks(text, env.APP_ORIGIN),
          when: {
            iso: createdAt.toISOString(),
            text: `${createdAt.toISOString().slice(0, 16).replace("T", " ")} UTC`,
          },
        }))}
      />
    </PublicFrame>
  );
}
