import "server-only";
import { env } from "@/lib/env";

const secure = env.APP_ORIGIN.startsWith("https:");

/** `__Host-` ties a cookie to this host where the connection is encrypted. */
const host = secure ? "__Host-" : "";

/** The cookie carries a random id and nothing else. */
export const sessionCookie = {
  name: `${host}throughline`,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure },
} as const;

/**
 * What a cookie beside the session's is called. Never by the session's name and more: next-auth takes those for parts
 * of its own, and throws them away at the next sign-in.
 */
export const cookieBeside = (word: string) => `${host}${word}-throughline`;
