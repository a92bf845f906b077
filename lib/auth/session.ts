import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { sessionCookie } from "@/lib/auth/cookie";
import { readNext, withNext } from "@/lib/auth/destination";
import { endSessionOf, findSession, startSession } from "@/lib/auth/sessions";
import { leaverFrom, viewerFrom } from "@/lib/auth/viewer";
import { visitorFrom } from "@/lib/auth/visitor";
import { voucherCookie, voucherFor } from "@/lib/auth/voucher";
import { prisma } from "@/lib/db";
import { hear, recognise, sayWhy } from "@/lib/http/heard";
import { SESSION_SECONDS } from "@/lib/sessions/policy";

/** Read from the database once per request: what was revoked a moment ago is gone now. */
const findPerson = cache(async () => {
  hear();
  const id = (await cookies()).get(sessionCookie.name)?.value;
  const session = id ? await findSession(id, visitorFrom(await headers()), new Date()) : null;
  if (session) recognise(session.user.id);
  return session;
});

/** Whoever asked to be deleted is no viewer any more. */
export async function findViewer() {
  const session = await findPerson();
  return session && !session.user.eraseAt ? viewerFrom(session.user, session.id) : null;
}

export async function findLeaver() {
  const session = await findPerson();
  return session?.user.eraseAt ? leaverFrom({ ...session.user, eraseAt: session.user.eraseAt }) : null;
}

export const requireViewer = async () => (await findViewer()) ?? turnAway();

export const requireLeaver = async () =>
  (await findLeaver()) ?? ((await findViewer()) ? redirect("/dashboard") : turnAway());

/** Whoever is not signed in comes back to this page once they are. */
async function turnAway() {
  if (await findLeaver()) redirect("/deletion");
  sayWhy("not signed in");
  return redirect(withNext("/sign-in", readNext((await headers()).get("x-throughline-path"))));
}

/** Signs somebody in here who has shown who they are in another way than by a password. */
export async function begin(userId: string) {
  const before = (await cookies()).get(sessionCookie.name)?.value;
  await keepSession(await startSession(userId, visitorFrom(await headers())));
  await keepVoucher(userId);
  // Whoever signs in over an older session leaves none behind.
  if (before) await endSessionOf(before);
}

/** From the next request on this browser's session goes by this id. */
export async function keepSession(id: string) {
  (await cookies()).set(sessionCookie.name, id, { ...sessionCookie.options, maxAge: SESSION_SECONDS });
}

/** From now on this browser is no stranger to the account: whoever guesses its password elsewhere cannot keep it out. */
export async function keepVoucher(userId: string) {
  const account = await prisma.user.findUniqueOrThrow({
    where: { id: userId },
    select: { id: true, passwordHash: true },
  });
  (await cookies()).set(voucherCookie.name, voucherFor(account), voucherCookie.options);
}

/** Signs this browser out. The row goes first: a cookie that stays behind opens nothing. */
export async function leave() {
  const kept = await cookies();
  const id = kept.get(sessionCookie.name)?.value;
  if (id) await endSessionOf(id);
  kept.delete({ name: sessionCookie.name, ...sessionCookie.options });
}
