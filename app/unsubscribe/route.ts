import { redirect } from "next/navigation";
import { visitorFrom } from "@/lib/auth/visitor";
import { Refusal } from "@/lib/errors";
import { openRoute } from "@/lib/forms/route";
import { endMails } from "@/lib/notices/mutations";

/** Where a mail program sends its reader who follows the header by hand: to the page that asks first. */
export const GET = openRoute(async (request) =>
  redirect(`/unsubscribe/${encodeURIComponent(tokenIn(request))}`),
);

/** RFC 8058: the mail program's own button. It sends this one field, reads only the status and follows no redirect. */
export const POST = openRoute(async (request) => {
  const form = await request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") !== "One-Click")
    throw new Refusal("That is not how a mail program ends mails. Open the link in the mail instead.");
  await endMails(visitorFrom(request.headers), tokenIn(request));
  return new Response("These mails have ended.\n", { headers: { "Cache-Control": "no-store" } });
});

const tokenIn = ({ url }: Request) => new URL(url).searchParams.get("token") ?? "none";
