import { headers } from "next/headers";
import { env } from "@/lib/env";
import { openRoute } from "@/lib/forms/route";
import { htmlOf } from "@/lib/mail/html";
import { isOutboxOpen } from "@/lib/mail/outbox";
import { findPublicMail } from "@/lib/mail/queries";
import { MailInput } from "@/lib/mail/schema";

/** A mail as a mail program shows it. Open where the outbox is, to whoever may read that. */
export const GET = openRoute(async ({ url }) => {
  const { data } = MailInput.safeParse(Object.fromEntries(new URL(url).searchParams));
  const mail = data && isOutboxOpen(env, await headers()) ? await findPublicMail(data.id) : null;
  if (!mail) return new Response("This mail is not here.", { status: 404 });
  return new Response(htmlOf(mail, env.APP_ORIGIN), { headers: asInMailPrograms });
});

/** Looks of its own, no scripts, and nothing from anywhere: as little as a mail program lets it. */
const asInMailPrograms = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};
