import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { withProblemWords } from "@/lib/http/problem-words";

const empty =
  '<!DOCTYPE html><html id="__next_error__"><head><title>é</title></head><body><script></script></body></html>';

async function answerTo(status: number, body: string | Uint8Array) {
  const server = createServer((_, response) => {
    const worded = withProblemWords(response);
    worded.statusCode = status;
    worded.setHeader("content-security-policy", "script-src 'nonce-abc' 'strict-dynamic'");
    worded.setHeader("content-type", "text/html");
    worded.setHeader("content-length", Buffer.byteLength(body));
    worded.end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const call = request({ port: (server.address() as AddressInfo).port, host: "127.0.0.1" }).end();
  const [response] = await once(call, "response");
  const said = await text(response);
  server.close();
  return { said, length: response.headers["content-length"] as string | undefined };
}

test.each([empty, Buffer.from(empty)])(
  "an empty document gets its words, and no length that is too short",
  async (body) => {
    const { said, length } = await answerTo(404, body);
    expect(said).toMatch(/<noscript><style nonce="abc">.*<h1>This page is not here\.<\/h1>.*<\/noscript>/s);
    expect(said).toContain("<title>é</title>");
    expect(said.endsWith("</html>")).toBe(true);
    expect(length === undefined || Number(length) === Buffer.byteLength(said)).toBe(true);
  },
);

test("whatever is not empty passes as it is", async () => {
  expect((await answerTo(200, empty)).said).toBe(empty);
  expect((await answerTo(404, "<body>é")).said).toBe("<body>é");
});
