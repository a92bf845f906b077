import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Env } from "../env.ts";
import { trustIn } from "./address.ts";
import { withKnownLength } from "./body.ts";
import { browserHeaders, contentSecurityPolicy } from "./browser-headers.ts";
import { dress } from "./dress.ts";
import { answerHealth, isHealthCheck } from "./health.ts";
import { during, type Call } from "./heard.ts";
import { answeringInstead } from "./instead.ts";
import { inwardHeaders } from "./inward.ts";
import { addressOnPass, passFrom } from "./pass.ts";
import { refuse } from "./refuse.ts";
import { BODY_LIMIT, broken, busy, refusalOf, tooLarge, type Refused } from "./rules.ts";
import { insteadOf } from "./trouble.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
export type DoorSettings = Pick<Env, "APP_ORIGIN" | "AUTH_SECRET" | "EMBEDDED" | "TRUSTED_PROXY"> & {
  development?: boolean;
};

/** Stands in front of Next: what it lets in is ours, whole, and says only what we believe. */
export function door(settings: DoorSettings, inside: Handler, isClosing: () => boolean): Handler {
  const { APP_ORIGIN: origin, development } = settings;
  const trusts = trustIn(settings.TRUSTED_PROXY);
  const pass = passFrom(settings.AUTH_SECRET);
  let guests = 0;

  return async (request, response) => {
    const nonce = randomBytes(16).toString("base64");
    const policy = contentSecurityPolicy(nonce, origin, development);
    const call: Call = { heard: false };
    const answer = (refused: Refused) => refuse(request, response, refused, nonce);
    dress(response, browserHeaders(policy, origin), { isClosing, call });

    const { method = "", url = "", headers, rawHeaders } = request;
    const sentBack = addressOnPass(headers, pass);
    if (sentBack) headers.host = new URL(origin).host;
    if (isHealthCheck({ method, url }) && answerHealth(url, response, isClosing())) return;
    const refused =
      refusalOf({ method, url, headers, rawHeaders }, settings) ?? (guests < room ? null : busy);
    if (refused) return answer(refused);

    // What nobody read would stand before the next request on this connection.
    response.once("finish", () => request.readableEnded || request.resume());
    guests++;
    response.once("close", () => guests--);
    try {
      const whole = await withKnownLength(request, BODY_LIMIT);
      if (!whole) return answer(tooLarge);
      const peer = sentBack ?? request.socket.remoteAddress ?? "";
      const arrival = { peer, method, origin, policy, pass, trusts };
      whole.headers = inwardHeaders(whole.headers, arrival, development);
      answeringInstead(response, (status) => insteadOf(status, method, call), answer);
      await during(call, () => inside(whole, response));
    } catch (error) {
      if (response.destroyed) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(insteadOf(500, method, call) ?? broken);
    }
  };
}

/** How many requests one process works on at once: more would only wait past their patience. */
const room = 256;
