import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookieBeside, sessionCookie } from "@/lib/auth/cookie";
import { env } from "@/lib/env";

export type Account = { id: string; passwordHash: string };

const LASTS = 400 * 86_400;

export const voucherCookie = {
  name: cookieBeside("known"),
  options: { ...sessionCookie.options, maxAge: LASTS },
} as const;

/**
 * What a browser keeps in which somebody has signed in: it opens nothing, and shows that this browser is no stranger to
 * the account. It ends with the password, so that nobody who knew an older one goes on with tries of their own.
 */
export function voucherFor(account: Account) {
  const browser = randomBytes(16).toString("base64url");
  return `${browser}.${sealOf(browser, account)}`;
}

/** The whole of it counts: with more behind the seal, one voucher would be as many browsers as somebody likes. */
export function vouchesFor(voucher: string | null, account: Account): voucher is string {
  const [browser = "", seal = "", ...more] = voucher?.split(".") ?? [];
  if (more.length > 0) return false;
  const [shown, wanted] = [Buffer.from(seal), Buffer.from(sealOf(browser, account))];
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}

/** From the whole `Cookie` header: whoever signs in may come by next-auth's own request, without Next's cookies. */
export const readVoucher = (cookies: string | null) =>
  cookies
    ?.split(/; */)
    .find((pair) => pair.startsWith(`${voucherCookie.name}=`))
    ?.slice(voucherCookie.name.length + 1) ?? null;

const sealOf = (browser: string, { id, passwordHash }: Account) =>
  createHmac("sha256", env.AUTH_SECRET)
    .update(JSON.stringify(["voucher", browser, id, passwordHash]))
    .digest("base64url");
