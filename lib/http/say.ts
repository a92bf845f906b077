import type { ServerResponse } from "node:http";
import { log } from "../log.ts";
import type { Call } from "./heard.ts";

/** One line for each request, when it is over. What is said quietly, or asked by machines, only LOG_LEVEL=debug lets hear. */
export function sayAtEnd(call: Call, response: ServerResponse, quietly: boolean) {
  const began = performance.now();
  response.once("close", () => {
    const { method } = response.req;
    const status = response.statusCode;
    const why = call.why ?? (call.told.viewer && status === 404 ? "not there, or not theirs" : undefined);
    const ms = Math.round(performance.now() - began);
    const gone = response.writableFinished ? undefined : true;
    log[level(status, why, quietly || isForMachines(call))](
      { ...call.told, method, status, ms, why, gone },
      "request",
    );
  });
}

function level(status: number, why: string | undefined, quietly: boolean) {
  if (status >= 500) return "error";
  if (why) return "warn";
  return quietly ? "debug" : "info";
}

/** Files, and whoever watches over us. */
const isForMachines = ({ told: { route } }: Call) => /^\/(_next|api\/health)\/|\.\w+$/.test(route);
