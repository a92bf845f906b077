import type { ServerResponse } from "node:http";
import { plainBody } from "./plain-page.ts";

/**
 * Where a page is missing or breaks, Next answers with an empty document and leaves the drawing to its scripts.
 * Whoever runs none reads the sentence here.
 */
export function withProblemWords(response: ServerResponse) {
  const { write, end, writeHead } = response;
  let isEmpty = false;
  response.writeHead = ((...words: unknown[]) => {
    // The words make the body longer than Next said: a wrong length would spill into the next answer.
    if (response.statusCode >= 400) response.removeHeader("content-length");
    return Reflect.apply(writeHead, response, words) as ServerResponse;
  }) as typeof writeHead;
  response.write = (chunk: unknown, ...rest: unknown[]) =>
    Reflect.apply(write, response, [filled(chunk), ...rest]);
  response.end = (chunk: unknown, ...rest: unknown[]) =>
    Reflect.apply(end, response, [filled(chunk), ...rest]);
  return response;

  function filled(chunk: unknown) {
    if (response.statusCode < 400 || !(typeof chunk === "string" || chunk instanceof Uint8Array))
      return chunk;
    // One character a byte, so that what is not ours passes as it is.
    const text = Buffer.from(chunk as Uint8Array).toString("latin1");
    isEmpty ||= text.includes('<html id="__next_error__">');
    const at = isEmpty ? text.indexOf("<body>") : -1;
    if (at < 0) return chunk;
    isEmpty = false;
    return Buffer.concat([
      Buffer.from(text.slice(0, at + "<body>".length), "latin1"),
      Buffer.from(`<noscript>${wordsFor(response.statusCode, nonceOf(response))}</noscript>`),
      Buffer.from(text.slice(at + "<body>".length), "latin1"),
    ]);
  }
}

function wordsFor(status: number, nonce: string) {
  const [title, sentence] = status === 404 ? missing : broken;
  return plainBody(nonce, title, sentence);
}

/** The answer's own policy names it. */
const nonceOf = (response: ServerResponse) =>
  /'nonce-([^']+)'/.exec(String(response.getHeader("content-security-policy")))?.[1] ?? "";

const missing = ["This page is not here.", "It may have moved, or it is not shared with you."] as const;
const broken = ["Something broke on our side.", "Nothing you saved is lost. Try again in a minute."] as const;
