import "server-only";
import { unstable_rethrow } from "next/navigation";
import { findViewer } from "@/lib/auth/session";
import type { Viewer } from "@/lib/auth/viewer";
import { visitorFrom } from "@/lib/auth/visitor";
import { Refusal, TooMany } from "@/lib/errors";
import { fromOurPages } from "@/lib/forms/origin";
import { foreignDoors } from "@/lib/http/foreign-doors";
import { hear, sayWhy } from "@/lib/http/heard";
import { page } from "@/lib/http/refuse";
import type { Refused } from "@/lib/http/rules";
import { outFor } from "@/lib/http/trouble";
import type { LimitName } from "@/lib/limits/limits";
import { spend } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";
import { log } from "@/lib/log";
import { isOut } from "@/lib/outage";

type Handler = (request: Request) => Promise<Response>;

/** How often one account, or one network, may ask; for what is costly or can be guessed. */
type Asked = { limit?: LimitName };

/**
 * A route handler: where it comes from, who asks, how often, do it, answer. Other methods than the exported ones get 405
 * from Next.
 */
export const route = (
  handle: (viewer: Viewer, request: Request) => Promise<Response>,
  { limit }: Asked = {},
): Handler =>
  openRoute(async (request) => {
    const viewer = await findViewer();
    if (!viewer) return say(request, { status: 401, sentence: "Sign in first." });
    if (limit) await spend([[limit, viewer.id]]);
    return handle(viewer, request);
  });

/** The same for everybody, signed in or not. */
export const openRoute =
  (handle: Handler, { limit }: Asked = {}): Handler =>
  async (request) => {
    hear();
    if (!isReading(request) && !foreignDoors.includes(pathOf(request)) && !fromOurPages(request.headers))
      return say(request, foreign);
    try {
      if (limit) await spend([[limit, placeOf(visitorFrom(request.headers).address)]]);
      return await handle(request);
    } catch (error) {
      unstable_rethrow(error); // `redirect` and `notFound` travel as errors
      if (error instanceof Refusal) return say(request, refusal(error));
      if (isOut()) return say(request, outFor(request.method));
      log.error({ err: error }, "a route handler threw");
      return say(request, broken);
    }
  };

const foreign: Refused = {
  status: 403,
  sentence: "This was sent from another site. Open the page here and try again.",
};
const broken: Refused = {
  status: 500,
  sentence: "Something broke on our side. Try again in a minute.",
};

const refusal = (error: Refusal): Refused =>
  error instanceof TooMany
    ? { status: 429, sentence: error.message, headers: { "retry-after": `${error.retryAfter}` } }
    : { status: 409, sentence: error.message };

const pathOf = ({ url }: Request) => new URL(url).pathname;

const isReading = ({ method }: Request) => method === "GET" || method === "HEAD";

/** One sentence: on a page for a person, as JSON for a script that asks for it, as text for whoever else. */
function say({ headers }: Request, { status, sentence, headers: more }: Refused) {
  sayWhy(sentence);
  const init = { status, headers: { "Cache-Control": "no-store", ...more } as Record<string, string> };
  const accept = headers.get("accept") ?? "";
  if (accept.includes("application/json")) return Response.json({ message: sentence }, init);
  if (!accept.includes("text/html")) return new Response(sentence, init);
  const [, nonce = ""] = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "") ?? [];
  init.headers["Content-Type"] = "text/html; charset=utf-8";
  return new Response(page(status, sentence, nonce), init);
}
