import "server-only";
import { cookies } from "next/headers";
import { cookieBeside, sessionCookie } from "@/lib/auth/cookie";

/** What marks the browser in which somebody signed up, until their address is confirmed. It signs nobody in. */
const name = cookieBeside("begun");
const DAY = 86_400;

export const readBegun = async () => (await cookies()).get(name)?.value ?? null;

export async function keepBegun(browser: string) {
  (await cookies()).set(name, browser, { ...sessionCookie.options, maxAge: DAY });
}

export async function forgetBegun() {
  (await cookies()).delete({ name, ...sessionCookie.options });
}
