import type { IncomingHttpHeaders } from "node:http";
import { isLoopbackName } from "../env.ts";
import { passHeader } from "./pass.ts";
import { clientAddress, isLoopbackAddress, type Trust } from "./address.ts";

export type Arrival = {
  peer: string;
  method?: string;
  path: string;
  origin: string;
  policy: string;
  pass: string;
  trusts: Trust;
  request: string;
};

/** By what name a request is spoken of in the log, wherever it gets to. */
export const requestHeader = "x-throughline-request";

/**
 * What the house believes about a request: headers that only we may write are dropped when a client sent them,
 * and written anew from what we know ourselves.
 */
export function inwardHeaders(headers: IncomingHttpHeaders, arrival: Arrival, development = false) {
  const inward: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers))
    if (!isOurs(name) || (development && developmentOnly.includes(name))) inward[name] = value;

  const { protocol, host } = new URL(arrival.origin);
  const address = clientAddress(arrival.peer, joined(headers["x-forwarded-for"]), arrival.trusts);
  return {
    ...inward,
    // Inside there is one origin, whichever of this machine's names the person has typed.
    host,
    ...(headers.origin && { origin: arrival.origin }),
    "x-forwarded-for": address,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "x-throughline-address": address,
    // Where they were headed, should they have to sign in first.
    "x-throughline-path": arrival.path,
    // Who opened what is told to its owner, but not where nothing is shown.
    ...(arrival.method === "HEAD" && { "x-throughline-head": "1" }),
    [passHeader]: arrival.pass,
    [requestHeader]: arrival.request,
    ...(isLocal(headers, arrival) && { "x-throughline-local": "1" }),
    // Next takes the nonce for its scripts from here.
    "content-security-policy": arrival.policy,
  };
}

/** Somebody sits at this very machine: nothing on the way could have spoken for them. */
const isLocal = (headers: IncomingHttpHeaders, { peer }: Arrival) =>
  isLoopbackAddress(peer) &&
  isLoopbackName(hostnameOf(headers.host)) &&
  !Object.keys(headers).some(isForwarding);

const hostnameOf = (host = "") => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "");

const isOurs = (name: string) => isForwarding(name) || ours.test(name);

const isForwarding = (name: string) => /^(x-forwarded-.*|forwarded|x-real-ip|via)$/.test(name);

/** Ours, and the names by which Next's parts talk to each other. */
const ours =
  /^(x-throughline-.*|x-middleware-.*|x-nextjs-.*|x-matched-path|x-now-.*|x-invoke-.*|next-resume|x-next-resume-.*|content-security-policy(-report-only)?)$/;

/** The development client names its requests by these; the production client sends none of them. */
const developmentOnly = ["x-nextjs-request-id", "x-nextjs-html-request-id"];

const joined = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(",") : value);
