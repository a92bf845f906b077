import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { PASSWORD } from "./people.ts";
import { PlainBrowser, signedIn } from "./plain-browser.ts";

const origin = new URL(process.env.APP_ORIGIN!);

test.describe("a cookie", () => {
  test("that somebody else chose is none, before and after signing in", async () => {
    const planted = { cookie: `throughline=${"a".repeat(43)}` };
    const nobody = new PlainBrowser();
    expect((await nobody.send("/dashboard", { headers: planted })).status).toBe(307);
    const form = await nobody.form("/sign-in", "password");
    form.set("email", "sam@throughline.example");
    form.set("password", PASSWORD);
    expect((await nobody.post("/sign-in", form, planted)).status).toBe(303);
    expect((await new PlainBrowser().send("/dashboard", { headers: planted })).status).toBe(307);
  });

  test("of another account ends when somebody signs in over it", async () => {
    const browser = await signedIn("sara");
    const saras = browser.cookies();
    const form = await new PlainBrowser().form("/sign-in", "password");
    form.set("email", "sam@throughline.example");
    form.set("password", PASSWORD);
    expect((await browser.post("/sign-in", form)).status).toBe(303);
    expect((await new PlainBrowser().send("/dashboard", { headers: { cookie: saras } })).status).toBe(307);
  });
});

test("an Authorization header says nothing to us, whatever it holds", async () => {
  const sam = await signedIn("sam");
  for (const authorization of [
    "Basic",
    "Basic !!!",
    `Basic ${btoa("sam:x")}`,
    "Bearer",
    "Bearer a.b.c",
    "Digest x=",
    "\x80",
    " ,",
  ]) {
    expect([
      authorization,
      (await new PlainBrowser().send("/dashboard", { headers: { authorization } })).status,
    ]).toEqual([authorization, 307]);
    expect((await sam.send("/dashboard", { headers: { authorization } })).status).toBe(200);
  }
});

test("what a client says of hosts, proxies and Next’s own business leads nowhere", async () => {
  const nobody = new PlainBrowser();
  for (const headers of [
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example" },
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    { "x-matched-path": "/roadmap" },
    { "x-middleware-rewrite": "/roadmap" },
    { "next-resume": "1" },
    { "x-throughline-path": "//evil.example", "x-original-url": "//evil.example" },
    { cookie: "__prerender_bypass=x; __next_preview_data=y" },
  ] as Record<string, string>[]) {
    const { status, location } = await nobody.send("/dashboard", { headers });
    expect([status, location]).toEqual([307, "/sign-in?next=%2Fdashboard"]);
  }
});

test("no path leads to another site, or to a file that is not served", async () => {
  for (const path of [
    "//evil.example",
    "//evil.example/..",
    "/\\evil.example",
    "/sign-in//evil.example/",
    "/%2f%2fevil.example/",
    "/dashboard//",
  ]) {
    const [head] = await raw(`GET ${path} HTTP/1.1\r\nHost: ${origin.host}\r\nConnection: close\r\n\r\n`);
    const [, location = "/"] = /\r\nlocation: ([^\r]*)/i.exec(head!) ?? [];
    expect([path, location]).toEqual([path, expect.stringMatching(/^\/(?![/\\])/)]);
    expect(new URL(location, origin).origin).toBe(origin.origin);
  }
  for (const path of [
    "/../package.json",
    "/_next/static/../../package.json",
    "/_next/static/..%2f..%2fpackage.json",
    "/%2e%2e/server.ts",
    "/.env",
    "/_next/server/app-paths-manifest.json",
    "/dashboard.rsc",
    "/dashboard.segments/_tree.segment.rsc",
    "/_next/data/x/dashboard.json",
    "/_next/image?url=%2Ficon.svg&w=16&q=1",
  ]) {
    const [head] = await raw(`GET ${path} HTTP/1.1\r\nHost: ${origin.host}\r\nConnection: close\r\n\r\n`);
    expect([path, head]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 404 /)]);
    expect(head).toMatch(/\r\ncache-control: private, no-store\r\n/i);
  }
});

test("one request is one request: no two lengths, no other end of a line, no other protocol", async () => {
  const post = `POST /sign-in HTTP/1.1\r\nHost: ${origin.host}\r\nOrigin: ${origin.origin}\r\n`;
  const hidden = `GET /privacy HTTP/1.1\r\nHost: ${origin.host}\r\nConnection: close\r\n\r\n`;
  for (const [what, bytes] of Object.entries({
    "both lengths": `${post}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    "two lengths": `${post}Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345${hidden}`,
    "an odd coding": `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
    "a blank before the colon": `${post}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`,
    "a folded line": `${post}X-A: b\r\n c\r\nContent-Length: 0\r\n\r\n${hidden}`,
    "a signed length": `${post}Content-Length: +5\r\n\r\n12345${hidden}`,
    "two hosts": `GET /dashboard HTTP/1.1\r\nHost: ${origin.host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    "another site's address": `GET http://evil.example/ HTTP/1.1\r\nHost: ${origin.host}\r\nConnection: close\r\n\r\n`,
    "too long a head": `GET /dashboard HTTP/1.1\r\nHost: ${origin.host}\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`,
  })) {
    const answers = await raw(bytes);
    expect([what, answers.length, answers[0]!.slice(0, 12)]).toEqual([
      what,
      1,
      expect.stringMatching(/^HTTP\/1\.1 4(00|31)/),
    ]);
  }
  const upgrade =
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
  const [answer] = await raw(`GET /_next/webpack-hmr HTTP/1.1\r\nHost: ${origin.host}\r\n${upgrade}`, 500);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  for (const method of ["OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"])
    expect([
      method,
      (await raw(`${method} /dashboard HTTP/1.1\r\nHost: ${origin.host}\r\nConnection: close\r\n\r\n`))[0],
    ]).toEqual([method, expect.stringMatching(/^HTTP\/1\.1 405 /)]);
});

test("an action that comes in another wrapping, or made for Next rather than for us, does nothing and breaks nothing", async () => {
  const sara = await signedIn("sara");
  const form = await sara.form("/milestones/new", "title");
  const title = "In another wrapping";
  form.set("title", title);
  const [, id] = /"id":"([0-9a-f]{40,})"/.exec([...form.values()].join(" "))!;
  const fields = new URLSearchParams([...form].map(([name, value]) => [name, String(value)]));
  const part = (name: string, value: string) =>
    `--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const forged = [
    '["$F1"]',
    '["$1"]',
    '["$Q1"]',
    '["$B1"]',
    '["$i1"]',
    '"$undefined"',
    "{",
    "[".repeat(20_000),
    '{"then":"$1:__proto__:then","status":"resolved_model","value":"{}","_response":{"_prefix":"x","_formData":{"get":"$1:constructor:constructor"}}}',
  ];
  const sent: [type: string, body: string, action?: string][] = [
    ["text/plain", fields.toString()],
    ["application/json", JSON.stringify(Object.fromEntries(fields))],
    ["application/x-www-form-urlencoded", fields.toString()],
    ["multipart/form-data", fields.toString()],
    ["multipart/form-data; boundary=nowhere-near-that-one-which-is-used", part("title", title)],
    [`multipart/form-data; boundary=${B}`, part("title", title)],
    [
      `multipart/form-data; boundary=${B}`,
      `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", '{"id":"__proto__","bound":"$@1"}')}${part("$ACTION_1:1", "[{}]")}--${B}--\r\n`,
    ],
    ...["__proto__", "constructor", `../${id}`, id!.slice(1), "x".repeat(5000)].map(
      (action) => ["text/plain", "[]", action] as [string, string, string],
    ),
    ...forged.map(
      (body) =>
        [`multipart/form-data; boundary=${B}`, `${part("1", '"$@0"')}${part("0", body)}--${B}--\r\n`, id] as [
          string,
          string,
          string,
        ],
    ),
  ];
  for (const [type, body, action] of sent) {
    const headers = { "content-type": type, ...(action && { "next-action": action }) };
    const { status } = await sara.post("/milestones/new", body, headers);
    expect([type, body.slice(0, 60), [200, 400, 409].includes(status) ? "an answer" : status]).toEqual([
      type,
      body.slice(0, 60),
      "an answer",
    ]);
  }
  expect((await sara.send("/milestones")).text).not.toContain(title);
});

const B = "----------------------------boundary";

/** Bytes as they are, and every answer that comes back before the other side hangs up or falls silent. */
async function raw(bytes: string, patience = 3000) {
  const socket = connect(Number(origin.port), origin.hostname);
  let heard = "";
  socket.on("data", (chunk) => (heard += chunk.toString("latin1")));
  socket.on("error", () => {});
  socket.setTimeout(patience, () => socket.destroy());
  socket.write(bytes, "latin1");
  await once(socket, "close");
  return heard.split(/(?=HTTP\/1\.1 \d{3} )/);
}
