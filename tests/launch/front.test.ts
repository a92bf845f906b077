import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Handler } from "@/lib/http/door";
import { openFront, type Front } from "@/lib/http/front";
import { hear, sayOut } from "@/lib/http/heard";
import { freePort } from "@/lib/launch/ports";
import { listenToLog } from "../support/log";
import { ask } from "./ask";

const secret = "0123456789abcdef0123456789abcdef";
let front: Front;
let port: number;
let inside: { url: string; headers: NodeJS.Dict<string | string[]>; body: string }[];

/** A house that writes down who came in. */
const guestBook: Handler = async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  inside.push({ url: request.url!, headers: request.headers, body });
  response.end("welcome");
};

async function open(handler: Handler = guestBook, settings = {}) {
  port = await freePort();
  inside = [];
  const APP_ORIGIN = `http://localhost:${port}`;
  front = openFront(
    { APP_ORIGIN, AUTH_SECRET: secret, EMBEDDED: true, TRUSTED_PROXY: [], ...settings },
    handler,
  );
  await front.listen(port, "127.0.0.1");
  return { host: `localhost:${port}`, origin: APP_ORIGIN };
}

afterEach(() => front.close({ notice: 0, last: 0 }));

const always = {
  "content-security-policy": expect.stringMatching(/script-src 'nonce-[\w+/]{22}==' 'strict-dynamic'/),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=()"),
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

describe("every answer", () => {
  test.each([
    ["a page", 200, {}],
    ["a foreign host", 421, { headers: { host: "evil.example" } }],
    ["a foreign form", 403, { method: "POST", headers: { origin: "https://evil.example" } }],
    [
      "a body too long",
      413,
      { method: "POST", headers: { "content-length": "5000000", "sec-fetch-site": "same-origin" } },
    ],
    ["an unknown method", 405, { method: "DELETE" }],
    ["a broken path", 400, { path: "/%00" }],
    ["a health check", 200, { path: "/api/health/live" }],
  ])("%s: %i, with all that a browser must know", async (_, status, asked) => {
    await open();
    const answer = await ask(port, asked);
    expect(answer).toMatchObject({
      status,
      headers: { ...always, "cache-control": expect.stringContaining("no-store") },
    });
  });

  test("what is not HTTP: 400, the same", async () => {
    await open();
    const socket = connect(port, "127.0.0.1").end("BLAH\r\n\r\n");
    let text = "";
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(text).toContain("content-security-policy: ");
  });

  test("no two have the same nonce, and the house is told it", async () => {
    await open();
    const policies = [await ask(port), await ask(port)].map(
      ({ headers }) => headers["content-security-policy"],
    );
    expect(policies[0]).not.toBe(policies[1]);
    expect(inside.map(({ headers }) => headers["content-security-policy"])).toEqual(policies);
  });

  test("the house may have something kept", async () => {
    await open((_, response) => void response.setHeader("cache-control", "public, max-age=60").end());
    expect((await ask(port)).headers["cache-control"]).toBe("public, max-age=60");
  });

  test("nobody keeps what went wrong, whatever the house says", async () => {
    await open((_, response) => {
      response.statusCode = 404;
      response.setHeader("cache-control", "public, max-age=31536000").end();
    });
    expect((await ask(port)).headers["cache-control"]).toBe("private, no-store");
  });

  test("a form that is sent on elsewhere is not posted there again; anything else is", async () => {
    const sender = await open((_, response) => void response.writeHead(307, { location: "/next" }).end());
    expect((await ask(port, { method: "POST", headers: sender })).status).toBe(303);
    expect((await ask(port)).status).toBe(307);
  });

  test("a page that tells of an outage says so in its status, unless it is none", async () => {
    const status = { now: 200 };
    await open((_, response) => {
      sayOut();
      response.writeHead(status.now).end();
    });
    expect(await ask(port)).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
    status.now = 404;
    expect((await ask(port)).status).toBe(404);
  });

  test("the house may say what runs in a page of its own", async () => {
    await open(
      (_, response) => void response.setHeader("content-security-policy", "default-src 'none'").end(),
    );
    expect((await ask(port)).headers["content-security-policy"]).toBe("default-src 'none'");
  });

  test("https is for good, once the origin has it", async () => {
    await open(guestBook, { APP_ORIGIN: "https://throughline.example" });
    const { headers } = await ask(port, { headers: { host: "throughline.example" } });
    expect(headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
  });
});

describe("nobody inside hears of", () => {
  test.each([
    ["a foreign form", { method: "POST", headers: { origin: "https://evil.example" }, body: ["x"] }],
    ["a foreign host", { headers: { host: "evil.example" } }],
  ])("%s", async (_, asked) => {
    await open();
    await ask(port, asked);
    expect(inside).toEqual([]);
  });

  test("a body that grows too long without having said so", async () => {
    const sender = await open();
    const body = Array<Buffer>(30).fill(Buffer.alloc(100_000));
    expect(
      await ask(port, { method: "POST", headers: { ...sender, "transfer-encoding": "chunked" }, body }),
    ).toMatchObject({ status: 413 });
    expect(inside).toEqual([]);
  });
});

test("a body that does not say its length is handed on whole", async () => {
  const sender = await open();
  const asked = {
    method: "POST",
    path: "/x?y=1",
    headers: { ...sender, "transfer-encoding": "chunked" },
    body: ["hel", "lo"],
  };
  expect(await ask(port, asked)).toMatchObject({ status: 200, body: "welcome" });
  expect(inside).toMatchObject([{ url: "/x?y=1", body: "hello", headers: { "content-length": "5" } }]);
});

test("a person who is refused reads a page, a program a line", async () => {
  await open();
  const person = await ask(port, { headers: { host: "evil.example", accept: "text/html" } });
  expect(person.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(person.body).toContain(`Throughline answers at http://localhost:${port} only.`);
  expect((await ask(port, { headers: { host: "evil.example" } })).body).toBe(
    `Throughline answers at http://localhost:${port} only.\n`,
  );
});

test("when the house breaks, the page needs none of it", async () => {
  const said = listenToLog();
  await open(() => Promise.reject(new Error("secret detail")));
  const { status, body } = await ask(port, { headers: { accept: "text/html" } });
  expect(status).toBe(500);
  expect(body).toContain("Something broke on our side.");
  expect(body).not.toContain("secret detail");
  expect(said().map(({ msg }) => msg)).toEqual(["the house threw", "request"]);
});

test("when it breaks in the middle of an answer, that ends there", async () => {
  listenToLog();
  await open((_, response) => {
    response.write("half of");
    throw new Error("the other half");
  });
  await expect(ask(port)).rejects.toThrow(/hang up|aborted|ECONNRESET/);
});

describe("what Next answers before anything of ours has heard the request", () => {
  test.each([
    [400, 400, "That is not a request Throughline understands."],
    [409, 409, "Throughline was updated while this page was open."],
    [500, 400, "That is not a request Throughline understands."],
  ])("%i to a form becomes %i and a sentence", async (said, status, sentence) => {
    const sender = await open((_, response) => {
      response.statusCode = said;
      response.write("bare");
      response.end();
    });
    const answer = await ask(port, { method: "POST", headers: sender });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(sentence);
  });

  test.each([
    ["what it answers to a page", "GET", () => {}, 500],
    ["what is ours", "POST", hear, 500],
    ["another status", "POST", () => {}, 404],
  ] as const)("but not %s", async (_, method, meanwhile, status) => {
    const sender = await open((_, response) => {
      meanwhile();
      response.statusCode = status;
      response.end("bare");
    });
    expect(await ask(port, { method, headers: sender })).toMatchObject({ status, body: "bare" });
  });
});

test("more guests than it can serve are asked to come again, and have room once others have left", async () => {
  const told = Promise.withResolvers<void>();
  let inside = 0;
  await open(async (_, response) => {
    inside++;
    await told.promise;
    response.end("at last");
  });
  const guests = Array.from({ length: 256 }, () => ask(port));
  await expect.poll(() => inside).toBe(256);
  expect(await ask(port)).toMatchObject({ status: 503, headers: { "retry-after": "2" } });
  expect(await ask(port, { path: "/api/health/live" })).toMatchObject({ status: 200 });
  told.resolve();
  for (const { status } of await Promise.all(guests)) expect(status).toBe(200);
  expect(await ask(port)).toMatchObject({ status: 200, body: "at last" });
});

test("with a proxy of ours, its word on the address counts", async () => {
  await open(guestBook, { TRUSTED_PROXY: ["127.0.0.1"] });
  await ask(port, { headers: { "x-forwarded-for": "6.6.6.6, 203.0.113.9" } });
  expect(inside[0]?.headers).toMatchObject({ "x-throughline-address": "203.0.113.9" });
});

test("who went in and asks again from inside is still the same person", async () => {
  const APP_ORIGIN = "https://throughline.example";
  await open(guestBook, { APP_ORIGIN, TRUSTED_PROXY: ["127.0.0.1"] });
  await ask(port, { headers: { host: "throughline.example", "x-forwarded-for": "203.0.113.9" } });
  const again = Object.entries(inside[0]!.headers).filter(([name]) => /^x-/.test(name));
  expect((await ask(port, { headers: Object.fromEntries(again) as Record<string, string> })).status).toBe(
    200,
  );
  expect(inside[1]?.headers).toMatchObject({
    host: "throughline.example",
    "x-throughline-address": "203.0.113.9",
  });
});

describe("closing", () => {
  const live = { path: "/api/health/live" };

  /** Somebody is inside, and stays until they are told to leave. */
  async function openToOne() {
    const [came, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await open(async (_, response) => {
      came.resolve();
      await told.promise;
      response.end("at last");
    });
    const answer = ask(port);
    await came.promise;
    return { answer, leave: told.resolve };
  }

  test("tells the watchers before it closes, and answers as ever", async () => {
    await open();
    const staying = { headers: { connection: "keep-alive" } };
    expect(await ask(port, staying)).toMatchObject({ headers: { connection: "keep-alive" } });
    void front.close({ notice: 60_000, last: 0 });
    expect(await ask(port, { path: "/api/health/ready" })).toMatchObject({ status: 503 });
    expect(await ask(port, live)).toMatchObject({ status: 200 });
    expect(await ask(port, staying)).toMatchObject({
      status: 200,
      body: "welcome",
      headers: { connection: "close" },
    });
  });

  test("answers who is inside, lets nobody new in", async () => {
    const { answer, leave } = await openToOne();
    const closing = front.close({ notice: 0, last: 60_000 });
    const refusal = () => ask(port, live).catch((error: Error) => error.message);
    await expect.poll(refusal).toMatch("ECONNREFUSED");
    leave();
    expect(await answer).toMatchObject({ status: 200, body: "at last" });
    await closing;
  });

  test("does not wait for connections that only wait", async () => {
    await open();
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET / HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
    await once(socket, "data");
    const began = performance.now();
    await front.close({ notice: 0, last: 60_000 });
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test("has an end", async () => {
    const { answer } = await openToOne();
    const stuck = answer.catch((error: Error) => error.message);
    await front.close({ notice: 0, last: 200 });
    expect(await stuck).toMatch(/hang up|ECONNRESET/);
  });
});
