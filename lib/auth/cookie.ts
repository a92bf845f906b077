import "server-only";
import { env } from "@/lib/env";

const secure = env.APP_ORIGIN.startsWith("https:");

/** The cookie carries a random id and nothing else. `__Host-` ties it to this host where the connection is encrypted. */
export const sessionCookie = {
  name: secure ? "__Host-throughline" : "throughline",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure },
} as const;
