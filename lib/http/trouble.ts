import { isOut } from "../outage.ts";
import type { Call } from "./heard.ts";
import { malformed, type Refused } from "./rules.ts";

/** While the database does not answer. */
export const out = {
  status: 503,
  sentence: "Our database does not answer just now. What you saved before is safe. Try again in a minute.",
  headers: { "retry-after": "5" },
} satisfies Refused;

export const outFor = (method: string): Refused =>
  method === "POST"
    ? {
        ...out,
        sentence:
          "Our database does not answer just now. Go back, your text is still there, and send it again in a minute.",
      }
    : out;

/**
 * What the door says in place of the house that failed. Next reads the body of an action before any code of ours, and
 * answers what it cannot read, or does not know any more, with a bare 500, 400 or 409: the person gets a page.
 */
export function insteadOf(status: number, method: string, call: Call) {
  if (status === 500 && isOut(call)) return outFor(method);
  return method === "POST" && !call.heard ? unheard[status] : undefined;
}

const outdated: Refused = {
  status: 409,
  sentence:
    "Throughline was updated while this page was open. Go back, copy what you typed, reload the page and send it again.",
};

const unheard: Partial<Record<number, Refused>> = { 400: malformed, 409: outdated, 500: malformed };
