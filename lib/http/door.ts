import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Env } from "../env.ts";
import { log } from "../log.ts";
import { trustIn } from "./address.ts";
import { withKnownLength } from "./body.ts";
import { browserHeaders, contentSecurityPolicy } from "./browser-headers.ts";
import { dress } from "./dress.ts";
import { answerHealth, isHealthCheck } from "./health.ts";
import { during, type Call } from "./heard.ts";
import { answeringInstead } from "./instead.ts";
import { inwardHeaders, requestHeader } from "./inward.ts";
import { addressOnPass, passFrom } from "./pass.ts";
import { refuse } from "./refuse.ts";
import type { RouteOf } from "./routes.ts";
import { BODY_LIMIT, broken, busy, refusalOf, tooLarge, type Refused } from "./rules.ts";
import { sayAtEnd } from "./say.ts";
import { insteadOf } from "./trouble.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
export type DoorSettings = Pick<Env, "APP_ORIGIN" | "AUTH_SECRET" | "EMBEDDED" | "TRUSTED_PROXY"> & {
  development?: boolean;
  /** How a path is called in the log: it may hold a token, which the log must not. */
  routeOf?: RouteOf;
};

/** Stands in front of Next: what it lets in is ours, whole, and says only what we believe. */
export function door(settings: DoorSettings, inside: Handler, isClosing: () => boolean): Handler {
  const { APP_ORIGIN: origin, development, routeOf = () => "" } = settings;
  const trusts = trustIn(settings.TRUSTED_PROXY);
  const pass = passFrom(settings.AUTH_SECRET);
  let guests = 0;

  return async (request, response) => {
    const nonce = randomBytes(16).toString("base64");
    const policy = contentSecurityPolicy(nonce, origin, development);
    const { method = "", url = "", headers, rawHeaders } = request;
    const sentBack = addressOnPass(headers, pass);
    const id = (sentBack && headers[requestHeader]?.toString()) || randomUUID();
    const call: Call = { heard: false, told: { request: id, route: routeOf(url) } };
    const turnAway = (refused: Refused) => {
      call.why = refused.sentence;
      refuse(request, response, refused, nonce);
    };
    dress(response, { ...browserHeaders(policy, origin), "x-request-id": id }, { isClosing, call });
    // In development Next says it too, in its own way, of all that gets to it.
    sayAtEnd(call, response, sentBack !== null || development === true);

    if (sentBack) headers.host = new URL(origin).host;
    if (isHealthCheck({ method, url }) && answerHealth(url, response, isClosing())) return;
    const refused =
      refusalOf({ method, url, headers, rawHeaders }, settings) ?? (guests < room ? null : busy);
    if (refused) return turnAway(refused);

    // What nobody read would stand before the next request on this connection.
    response.once("finish", () => request.readableEnded || request.resume());
    guests++;
    response.once("close", () => guests--);
    try {
      const whole = await withKnownLength(request, BODY_LIMIT);
      if (!whole) return turnAway(tooLarge);
      const peer = sentBack ?? request.socket.remoteAddress ?? "";
      const arrival = { peer, method, path: url, origin, policy, pass, trusts, request: id };
      whole.headers = inwardHeaders(whole.headers, arrival, development);
      answeringInstead(response, (status) => insteadOf(status, method, call), turnAway);
      await during(call, () => inside(whole, response));
    } catch (error) {
      if (response.destroyed) return;
      log.error({ ...call.told, err: error }, "the house threw");
      if (response.headersSent) response.destroy();
      else turnAway(insteadOf(500, method, call) ?? broken);
    }
  };
}

/** How many requests one process works on at once: more would only wait past their patience. */
const room = 256;
