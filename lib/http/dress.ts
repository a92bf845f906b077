import type { ServerResponse } from "node:http";
import type { Call } from "./heard.ts";
import { out } from "./trouble.ts";

type Known = { isClosing: () => boolean; call: Call };

/**
 * What every answer carries. Nothing is kept by anybody on the way, unless the house has said otherwise;
 * and a door that is closing asks nobody to stay connected.
 */
export function dress(response: ServerResponse, headers: Record<string, string>, { isClosing, call }: Known) {
  const writeHead = response.writeHead.bind(response) as (...words: unknown[]) => ServerResponse;
  response.writeHead = (...words: unknown[]) => {
    for (const [name, value] of Object.entries(headers))
      if (!response.hasHeader(name)) response.setHeader(name, value);
    // A page that sends a posted form elsewhere must not have it posted again there.
    if (words[0] === 307 && response.req.method === "POST") words[0] = 303;
    if (call.saysOut && words[0] === 200) {
      words[0] = out.status;
      response.setHeader("retry-after", out.headers["retry-after"]);
    }
    // Next lets everybody keep its own error pages for a year.
    if (response.statusCode >= 400 || !response.hasHeader("cache-control"))
      response.setHeader("cache-control", "private, no-store");
    if (isClosing()) response.setHeader("connection", "close");
    return writeHead(...words);
  };
}
