import type { ServerResponse } from "node:http";
import type { Refused } from "./rules.ts";

/**
 * Lets the door answer in place of the house, once it sees with which status that begins to answer. `instead` says with
 * what, or nothing for an answer that may go out.
 */
export function answeringInstead(
  response: ServerResponse,
  instead: (status: number) => Refused | undefined,
  answer: (refused: Refused) => void,
) {
  const { writeHead, write, end } = response;
  response.writeHead = ((...words: unknown[]) => {
    const refused = instead(response.statusCode);
    if (!refused) return Reflect.apply(writeHead, response, words) as ServerResponse;

    for (const name of bodyHeaders) response.removeHeader(name);
    Object.assign(response, { writeHead, write, end });
    answer(refused);
    // Next goes on to say how it failed; what was sent is what the log tells.
    Object.defineProperty(response, "statusCode", { get: () => refused.status, set: () => {} });
    // What Next goes on to write is not for anybody.
    return Object.assign(response, { writeHead: () => response, write: () => true, end: () => response });
  }) as typeof writeHead;
  // Read anew each time, so that whoever wrapped these finds them silent too.
  response.write = (...words: unknown[]) => response.writableEnded || Reflect.apply(write, response, words);
  response.end = (...words: unknown[]) =>
    response.writableEnded ? response : (Reflect.apply(end, response, words) as ServerResponse);
}

const bodyHeaders = ["content-encoding", "content-length", "content-type", "transfer-encoding"];
