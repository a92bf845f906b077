import type { ServerResponse } from "node:http";
import { log } from "../log.ts";
import type { Call } from "./heard.ts";

/** One line for each request, when it is over. What only the machine asked for is said to whoever wants to hear everything. */
export function sayAtEnd(call: Call, response: ServerResponse, isOurs: boolean) {
  const began = performance.now();
  response.once("close", () => {
    const { method } = response.req;
    const status = response.statusCode;
    const why = call.why ?? (call.told.viewer && status === 404 ? "not there, or not theirs" : undefined);
    const ms = Math.round(performance.now() - began);
    const gone = response.writableFinished ? undefined : true;
    log[level(status, why, isOurs || isQuiet(call))](
      { ...call.told, method, status, ms, why, gone },
      "request",
    );
  });
}

function level(status: number, why: string | undefined, isQuiet: boolean) {
  if (status >= 500) return "error";
  if (why) return "warn";
  return isQuiet ? "debug" : "info";
}

/** Files, and whoever watches over us. */
const isQuiet = ({ told: { route } }: Call) => /^\/(_next|api\/health)\/|\.\w+$/.test(route);
