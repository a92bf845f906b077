import "server-only";
import { staying, unblockedWith } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { explainedMail } from "@/lib/invitations/words";
import { post } from "@/lib/mail/mutations";
import type { FactsOf } from "@/lib/notices/kinds";
import { notify } from "@/lib/notices/mutations";

type Sent = { id: string; inviterId: string };

/** Whoever is invited wants to know more first. */
export const tellQuestion = (
  tx: Transaction,
  viewer: Viewer,
  { id, inviterId }: Sent,
  number: number,
  now: Date,
) =>
  notify(
    tx,
    {
      ...{ kind: "INVITATION_ASKED", facts: {}, key: `${id} ${number}` },
      ...{ memberId: inviterId, actorId: viewer.id, href: "/mentors" },
    },
    now,
  );

/** Yes, yes with other terms, or no. */
export const tellAnswer = (
  tx: Transaction,
  viewer: Viewer,
  { id, inviterId }: Sent,
  answer: FactsOf<"INVITATION_ANSWERED">["answer"],
  href: string,
  now: Date,
) =>
  notify(
    tx,
    {
      ...{ kind: "INVITATION_ANSWERED", facts: { answer }, key: id },
      ...{ memberId: inviterId, actorId: viewer.id, href },
    },
    now,
  );

/** As the invitation itself by mail: its link is kept nowhere, so no page of ours could lead there. */
export async function tellExplained(
  tx: Transaction,
  viewer: Viewer,
  { email }: { email: string },
  { question, answer }: { question: string; answer: string },
) {
  const reached = await tx.user.count({ where: { AND: [{ email }, staying(), unblockedWith(viewer)] } });
  if (reached > 0)
    await post(tx, { to: email, ...explainedMail(viewer, question, answer), memberId: viewer.id });
}
