import type { IncomingMessage, ServerResponse } from "node:http";
import { malformed, outdated, type Refused } from "./rules.ts";

/**
 * Next reads the body of an action before any code of ours, and answers what it cannot read, or does not know any more,
 * with a bare 500, 400 or 409. The person gets a page in its place.
 */
export function answeringUnheard(
  request: IncomingMessage,
  response: ServerResponse,
  wasHeard: () => boolean,
  answer: (refused: Refused) => void,
) {
  if (request.method !== "POST") return;
  const { writeHead, write, end } = response;
  response.writeHead = ((...words: unknown[]) => {
    const refused = wasHeard() ? undefined : instead[response.statusCode];
    if (!refused) return Reflect.apply(writeHead, response, words) as ServerResponse;

    for (const name of bodyHeaders) response.removeHeader(name);
    Object.assign(response, { writeHead, write, end });
    answer(refused);
    // What Next goes on to write is not for anybody.
    return Object.assign(response, { writeHead: () => response, write: () => true, end: () => response });
  }) as typeof writeHead;
  // Read anew each time, so that whoever wrapped these finds them silent too.
  response.write = (...words: unknown[]) => response.writableEnded || Reflect.apply(write, response, words);
  response.end = (...words: unknown[]) =>
    response.writableEnded ? response : (Reflect.apply(end, response, words) as ServerResponse);
}

const instead: Partial<Record<number, Refused>> = { 400: malformed, 409: outdated, 500: malformed };
const bodyHeaders = ["content-encoding", "content-length", "content-type", "transfer-encoding"];
