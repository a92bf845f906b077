import { findSession, startSession } from "@/lib/auth/sessions";
import { viewerOf } from "@/tests/support/cast";
import { visitorAt } from "@/tests/support/visitor";

/** The session behind a cookie, at this moment or another. */
export const look = (cookie: string, now = new Date(), visitor = visitorAt()) =>
  findSession(cookie, visitor, now);

/** Signed in as a person is, in a browser of their own: its cookie, and who asks from it. */
export async function enter({ id }: { id: string }) {
  const cookie = await startSession(id, visitorAt());
  const session = await look(cookie);
  return { cookie, viewer: await viewerOf(id, session!.id) };
}
