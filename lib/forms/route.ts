import "server-only";
import { unstable_rethrow } from "next/navigation";
import { findViewer } from "@/lib/auth/session";
import type { Viewer } from "@/lib/auth/viewer";
import { Refusal } from "@/lib/errors";
import { fromOurPages } from "@/lib/forms/origin";
import { hear, sayWhy } from "@/lib/http/heard";
import { log } from "@/lib/log";

type Handler = (request: Request) => Promise<Response>;

/** A route handler: where it comes from, who asks, do it, answer. Other methods than the exported ones get 405 from Next. */
export const route = (handle: (viewer: Viewer, request: Request) => Promise<Response>): Handler =>
  openRoute(async (request) => {
    const viewer = await findViewer();
    return viewer ? handle(viewer, request) : say(request, 401, "Sign in first.");
  });

/** The same for everybody, signed in or not. */
export const openRoute =
  (handle: Handler): Handler =>
  async (request) => {
    hear();
    if (!isReading(request) && !fromOurPages(request.headers)) return say(request, 403, foreign);
    try {
      return await handle(request);
    } catch (error) {
      unstable_rethrow(error); // `redirect` and `notFound` travel as errors
      if (error instanceof Refusal) return say(request, 409, error.message);
      log.error({ err: error }, "a route handler threw");
      return say(request, 500, broken);
    }
  };

const foreign = "This was sent from another site. Open the page here and try again.";
const broken = "Something broke on our side. Try again in a minute.";

const isReading = ({ method }: Request) => method === "GET" || method === "HEAD";

/** One sentence: as JSON for a script that asks for it, as text for a person. */
function say({ headers }: Request, status: number, message: string) {
  sayWhy(message);
  const init = { status, headers: { "Cache-Control": "no-store" } };
  return headers.get("accept")?.includes("application/json")
    ? Response.json({ message }, init)
    : new Response(message, init);
}
