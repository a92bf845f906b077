import type { IncomingHttpHeaders } from "node:http";
import type { Env } from "../env.ts";
import { foreignDoors } from "./foreign-doors.ts";
import { isHealthCheck } from "./health.ts";
import { originAt } from "./origin.ts";
import { isRouterState } from "./router-state.ts";

/** What a request says before anybody has read its body. */
export type Call = {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  rawHeaders: readonly string[];
};

/** Why nobody inside hears of a request: the status, and a sentence for the person. */
export type Refused = { status: number; sentence: string; headers?: Record<string, string> };

export const BODY_LIMIT = 1_000_000;

/** The first rule that a request breaks. */
export function refusalOf(call: Call, settings: Pick<Env, "APP_ORIGIN" | "EMBEDDED">): Refused | null {
  // A watcher may speak HTTP/1.0, which names no host.
  if (isHealthCheck(call)) return null;
  if (!isWellFormed(call)) return malformed;
  if (!methods.includes(call.method)) return unknownMethod;
  if (!isReadableForm(call)) return malformed;
  if (call.url.split("?", 1)[0] === "/_global-error") return missing;
  const origin = originAt(call.headers.host ?? "", settings);
  if (!origin) return { ...misdirected, sentence: `Throughline answers at ${settings.APP_ORIGIN} only.` };
  if (changesSomething(call) && !isFromUs(call, origin)) return foreign;
  if (isAhead(call)) return ahead;
  if (Number(call.headers["content-length"] ?? 0) > BODY_LIMIT) return tooLarge;
  return null;
}

/** Next serves its own last error page by address, for everybody to keep. */
const missing: Refused = { status: 404, sentence: "This page is not here." };
export const malformed: Refused = { status: 400, sentence: "That is not a request Throughline understands." };
export const tooLarge: Refused = {
  status: 413,
  sentence:
    "That is more than Throughline takes at once. Go back, your text is still there, and send less of it.",
};
export const busy: Refused = {
  status: 503,
  sentence: "Throughline is busy. Try again in a few seconds.",
  headers: { "retry-after": "2" },
};
export const broken: Refused = {
  status: 500,
  sentence: "Something broke on our side. Go back, your text is still there, and try again.",
};

const methods = ["GET", "HEAD", "POST"];
const unknownMethod: Refused = {
  status: 405,
  sentence: "Throughline does not know this method.",
  headers: { allow: methods.join(", ") },
};
const misdirected = { status: 421 };
const foreign: Refused = {
  status: 403,
  sentence: "This was sent from another site. Open the page here and try again.",
};

/** Browsers take 503 as "not ahead of time" and ask again when the page is really opened. */
const ahead: Refused = { status: 503, sentence: "Throughline shows a page when it is opened, not before." };

const changesSomething = ({ method, url }: Call) =>
  method !== "GET" && method !== "HEAD" && !foreignDoors.includes(url.split("?", 1)[0]!);

/** A browser leaves Origin out of a same-origin request only where it says Sec-Fetch-Site. */
const isFromUs = ({ headers }: Call, origin: string) =>
  headers.origin === undefined ? headers["sec-fetch-site"] === "same-origin" : headers.origin === origin;

/**
 * Fetched before anybody wants to see it, by its own word: a browser's or Next's. Pages are made for one person at one
 * moment, and who opened what is told to its owner: saying "not yet" must not be a way to read unseen.
 */
const isAhead = ({ headers }: Call) =>
  ["purpose", "sec-purpose", "x-purpose", "x-moz"].some((name) =>
    /^(prefetch|prerender|preview)\b/i.test(String(headers[name] ?? "")),
  ) || ["next-router-prefetch", "next-router-segment-prefetch"].some((name) => name in headers);

/** One host, and a path that means something: Next would answer 500 to some of the rest. */
function isWellFormed({ url, rawHeaders }: Call) {
  const hosts = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host");
  return hosts.length === 1 && url.startsWith("/") && isReadable(url);
}

/** What Next would answer 500 to: a form without its boundary, an action in a form of its own, a torn navigation. */
function isReadableForm({ headers }: Call) {
  const type = headers["content-type"] ?? "";
  if (/^multipart\//i.test(type) && !/boundary="?[^\s;"]/i.test(type)) return false;
  if (headers["next-action"] && !/^(multipart\/form-data|text\/plain)\b/i.test(type)) return false;
  return isRouterState(headers["next-router-state-tree"]);
}

function isReadable(url: string) {
  try {
    return !decodeURIComponent(url.split("?", 1)[0]!).includes("\0");
  } catch {
    return false;
  }
}
