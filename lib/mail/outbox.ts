import { isLoopbackName, type Env } from "@/lib/env";

type Settings = Pick<Env, "EMBEDDED" | "SMTP_URL" | "APP_ORIGIN">;

/**
 * Whether the outbox may be read: only where Throughline runs for one person on their own machine, no mail leaves it,
 * and it is that machine that asks. `server.ts` says who does, and drops the word of everybody else.
 */
export const isOutboxOpen = ({ EMBEDDED, SMTP_URL, APP_ORIGIN }: Settings, headers: Headers) =>
  EMBEDDED &&
  !SMTP_URL &&
  isLoopbackName(new URL(APP_ORIGIN).hostname) &&
  headers.get("x-throughline-local") === "1";
