import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import { plainBody } from "./plain-page.ts";
import type { Refused } from "./rules.ts";

/** Answers for the house, with a page that needs neither Next nor the database. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, sentence, headers }: Refused,
  nonce: string,
) {
  const asPage = request.headers.accept?.includes("text/html");
  response.writeHead(status, {
    ...headers,
    "cache-control": "private, no-store",
    "content-type": `text/${asPage ? "html" : "plain"}; charset=utf-8`,
  });
  response.end(asPage ? page(status, sentence, nonce) : `${sentence}\n`);
  hangUpLater(request);
}

/** Who is still sending gets a moment to read why nobody listens. */
function hangUpLater(request: IncomingMessage) {
  if (!request.complete) setTimeout(() => request.complete || request.socket.destroy(), 2000).unref();
}

export const page = (status: number, sentence: string, nonce: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${STATUS_CODES[status]} · Throughline</title>
<body>${plainBody(nonce, sentence, `${status} ${STATUS_CODES[status]}`)}
`;
