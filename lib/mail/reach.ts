import type { Env } from "@/lib/env";

/**
 * How far a mail gets: it is sent, or stays in the outbox of somebody's own machine where they read it, or there is
 * nobody to read it.
 */
export function mailReach({ SMTP_URL, EMBEDDED }: Pick<Env, "SMTP_URL" | "EMBEDDED">) {
  if (SMTP_URL) return "sent";
  return EMBEDDED ? "kept" : "none";
}
export type MailReach = ReturnType<typeof mailReach>;

/**
 * Whether an address counts only once its owner has shown that it is theirs. Where no mail is sent nobody could, so an
 * account opens at once, and a taken address is called taken.
 */
export const provesAddresses = (settings: Pick<Env, "SMTP_URL" | "EMBEDDED">) =>
  mailReach(settings) === "sent";
