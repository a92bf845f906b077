import "server-only";
import { cookies } from "next/headers";
import type { FreshInvitation } from "@/components/invitations/fresh-link";
import { sessionCookie } from "@/lib/auth/cookie";
import type { Viewer } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { mailReach } from "@/lib/mail/reach";
import { findSentInvitation } from "@/lib/invitations/queries";
import { InvitationToken } from "@/lib/invitations/schema";

/*
 * An invitation's link is shown to its sender once, on the page after the form, and we keep only its hash. In the
 * address of that page the token would reach the history, logs and the next site's Referer; as the answer to the form
 * it would be gone when the page is reloaded. So the sender's browser carries it to this one page for five minutes, in a
 * cookie no script can read. It works without JavaScript.
 */
const name = "invitation";
const options = { ...sessionCookie.options, sameSite: "strict", path: "/mentors", maxAge: 300 } as const;

export async function keepFreshLink(link: string) {
  (await cookies()).set(name, link.split("/").at(-1)!, options);
}

/** Only while it is open, and only to whoever sent it: the browser may have changed hands. */
export async function findFreshLink(viewer: Viewer): Promise<FreshInvitation | null> {
  const token = InvitationToken.safeParse((await cookies()).get(name)?.value).data;
  const invitation = token && (await findSentInvitation(viewer, token));
  return invitation
    ? { ...invitation, link: `${env.APP_ORIGIN}/invitations/${token}`, mail: mailReach(env) }
    : null;
}
