import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "@/lib/env";
import type { NoticeKind } from "@/lib/generated/prisma/enums";
import { kindNames } from "@/lib/notices/kinds";

/** Whose mails end with a token, and which. */
export type Ended = { memberId: string; kinds: NoticeKind[] };

/**
 * Lets whoever holds a mail end mails like it, signed in or not, and nothing else. Sealed with our secret, so that there
 * is no row to look for; it works as long as the account is there, because a mail may be old.
 */
export function tokenToEnd({ memberId, kinds }: Ended) {
  const words = Buffer.from(JSON.stringify([memberId, ...kinds])).toString("base64url");
  return `${words}.${sealOf(words)}`;
}

/** What a token ends; null where it is none of ours. */
export function readToken(token: string): Ended | null {
  const [words = "", seal = "", ...more] = token.split(".");
  const [shown, wanted] = [Buffer.from(seal), Buffer.from(sealOf(words))];
  if (more.length > 0 || shown.length !== wanted.length || !timingSafeEqual(shown, wanted)) return null;
  // Sealed by us, but perhaps a kind that is gone since.
  const { data } = Sealed.safeParse(JSON.parse(Buffer.from(words, "base64url").toString()));
  return data ? { memberId: data[0], kinds: data.slice(1) as NoticeKind[] } : null;
}

const Sealed = z.tuple([z.uuid()], z.enum(kindNames));

const sealOf = (words: string) =>
  createHmac("sha256", env.AUTH_SECRET)
    .update(JSON.stringify(["unsubscribe", words]))
    .digest("base64url");
