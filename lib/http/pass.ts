import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export const passHeader = "x-throughline-pass";

/** What only processes that share the secret can know. */
export const passFrom = (secret: string) => createHmac("sha256", secret).update(passHeader).digest("hex");

/**
 * Next asks itself for the page that an action redirects to: by address, with the headers the action came in with.
 * Where the pass is among them, so is the address of the person it asks for; null for everybody else.
 */
export function addressOnPass(headers: IncomingHttpHeaders, pass: string) {
  const { [passHeader]: shown, "x-throughline-address": address } = headers;
  if (typeof shown !== "string" || typeof address !== "string" || shown.length !== pass.length) return null;
  return timingSafeEqual(Buffer.from(shown), Buffer.from(pass)) ? address : null;
}
