import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { sessionCookie } from "@/lib/auth/cookie";
import { endSession, findSession, SESSION_SECONDS, startSession } from "@/lib/auth/sessions";
import { hear } from "@/lib/http/heard";
import { leaverFrom, viewerFrom, type Viewer } from "@/lib/auth/viewer";
import { voucherCookie, voucherFor } from "@/lib/auth/voucher";
import { prisma } from "@/lib/db";

/** Read from the database once per request: what was revoked a moment ago is gone now. */
const findPerson = cache(async () => {
  hear();
  const id = (await cookies()).get(sessionCookie.name)?.value;
  const session = id ? await findSession(id, new Date()) : null;
  return session && session.user;
});

/** Whoever asked to be deleted is no viewer any more. */
export async function findViewer() {
  const person = await findPerson();
  return person && !person.eraseAt ? viewerFrom(person) : null;
}

export async function findLeaver() {
  const person = await findPerson();
  return person?.eraseAt ? leaverFrom({ ...person, eraseAt: person.eraseAt }) : null;
}

export const requireViewer = async () =>
  (await findViewer()) ?? redirect((await findLeaver()) ? "/deletion" : "/sign-in");

export const requireLeaver = async () =>
  (await findLeaver()) ?? redirect((await findViewer()) ? "/dashboard" : "/sign-in");

/** A session in place of one that a change has just ended: whoever made the change stays signed in here, and only here. */
export async function startAfresh(viewer: Viewer) {
  const id = await startSession(viewer.id);
  (await cookies()).set(sessionCookie.name, id, { ...sessionCookie.options, maxAge: SESSION_SECONDS });
  await keepVoucher(viewer.id);
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
  if (id) await endSession(id);
  kept.delete({ name: sessionCookie.name, ...sessionCookie.options });
}
