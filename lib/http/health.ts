import type { ServerResponse } from "node:http";
import type { Call } from "./rules.ts";

/** Asked by whatever watches over this process, by its address and not by its name. */
export const isHealthCheck = ({ method, url }: Pick<Call, "method" | "url">) =>
  (method === "GET" || method === "HEAD") && (url === live || url === ready);

/** Says what the door itself knows, and whether that was the whole answer: readiness also asks the house. */
export function answerHealth(url: string, response: ServerResponse, isClosing: boolean) {
  if (url === ready && !isClosing) return false;
  response.writeHead(url === live ? 200 : 503, { "content-type": "text/plain", "cache-control": "no-store" });
  response.end(url === live ? "live" : "closing");
  return true;
}

const live = "/api/health/live";
const ready = "/api/health/ready";
