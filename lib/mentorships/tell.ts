import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { post } from "@/lib/mail/mutations";

/** Tells somebody what the viewer has just done between the two of them. All that is told goes through here. */
export const tell = (
  tx: Transaction,
  viewer: Pick<Viewer, "id">,
  { email }: { email: string },
  about: { subject: string; text: string },
) => post(tx, { to: email, ...about, memberId: viewer.id });
