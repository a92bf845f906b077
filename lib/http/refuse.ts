import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
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

/** Looks like the house, and loads nothing of it. */
const page = (status: number, sentence: string, nonce: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${STATUS_CODES[status]} · Throughline</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
    background: light-dark(#fbfcfb, #0f1311); color: light-dark(#141c18, #e9eeeb) }
  body { max-width: 74rem; margin: 0 auto; padding: 1rem }
  @media (width >= 44rem) { body { padding: 1rem 2rem } main { padding-top: 4rem } }
  .mark { display: flex; align-items: center; gap: .625rem; font-weight: 600; color: inherit; text-decoration: none }
  svg { fill: light-dark(#0a7352, #35b785); stroke: light-dark(#0a7352, #35b785); overflow: visible }
  main { max-width: 36rem; padding-top: 2rem }
  h1 { font-size: 1.25rem; line-height: 1.75rem; margin: 1.5rem 0 .5rem; text-wrap: balance }
  p { color: light-dark(#4e5a54, #a9b4ae); margin: 0 0 1.5rem }
  main a { color: light-dark(#0a6b4c, #4cc697); text-underline-offset: 3px }
</style>
<a class="mark" href="/"><svg aria-hidden="true" width="26" height="14" stroke="none"><path d="M0 5.5h7v3H0zM19 4h7v2h-7zM19 8h7v2h-7z" stroke="none"/><circle cx="13" cy="7" r="5" fill="none" stroke-width="3"/></svg>Throughline</a>
<main>
<svg aria-hidden="true" width="208" height="24"><path d="M0 10h12v5H0zM36 10h36v5H36zM136 10h36v5h-36zM196 10h12v5h-12z" stroke="none"/><circle cx="24" cy="12.5" r="7" fill="none" stroke-width="4"/><circle cx="184" cy="12.5" r="7" fill="none" stroke-width="4"/></svg>
<h1>${sentence}</h1>
<p>${status} ${STATUS_CODES[status]}</p>
<a href="/">To the start page</a>
</main>
`;
