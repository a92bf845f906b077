import { describe, expect, test } from "vitest";
import { originAt } from "@/lib/http/origin";
import { BODY_LIMIT, refusalOf } from "@/lib/http/rules";

const named = { APP_ORIGIN: "https://throughline.example", EMBEDDED: false };
const embedded = { APP_ORIGIN: "http://localhost:3000", EMBEDDED: true };

/** What a browser on one of our pages sends, but for what a test says otherwise. */
function statusOf({ method = "GET", url = "/", settings = named, hosts = 1, ...headers }: Asked = {}) {
  const sent = { host: "throughline.example", ...headers };
  const rawHeaders = [
    ...Object.entries(sent).flat(),
    ...Array(hosts - 1)
      .fill(["Host", "other"])
      .flat(),
  ];
  return refusalOf({ method, url, headers: sent, rawHeaders }, settings)?.status ?? 200;
}

const form = { method: "POST", origin: "https://throughline.example" };

type Asked = {
  method?: string;
  url?: string;
  settings?: typeof named;
  hosts?: number;
  [header: string]: unknown;
};

describe("whom a server answers", () => {
  test.each([
    ["throughline.example", "https://throughline.example"],
    ["THROUGHLINE.example:443", "https://throughline.example"],
    ["throughline.example:8443", null],
    ["evil.example", null],
    ["localhost", null],
    ["127.0.0.1:3000", null],
    ["throughline.example@evil.example", null],
    ["throughline.example/", null],
    ["", null],
  ])("with a name of its own: %s", (host, origin) => {
    expect(originAt(host, named)).toBe(origin);
  });

  test.each([
    ["localhost:3000", "http://localhost:3000"],
    ["localhost:8080", "http://localhost:8080"],
    ["127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["[::1]:3000", "http://[::1]:3000"],
    ["throughline.localhost:3000", "http://throughline.localhost:3000"],
    ["evil.example:3000", null],
    ["localhost.evil.example:3000", null],
    ["192.168.1.5:3000", null],
  ])("on the embedded default: %s", (host, origin) => {
    expect(originAt(host, embedded)).toBe(origin);
  });
});

describe("what is let in", () => {
  test("the button of a mail program, from nowhere", () => {
    expect(statusOf({ method: "POST", url: "/unsubscribe?token=x" })).toBe(200);
    expect(statusOf({ method: "POST", url: "/unsubscribe/x" })).toBe(403);
  });
  test("a page", () => expect(statusOf()).toBe(200));
  test("a form of ours", () =>
    expect(statusOf({ method: "POST", origin: "https://throughline.example" })).toBe(200));
  test("a form in parts, an action in it or by itself, and a navigation", () => {
    const parts = { "content-type": `multipart/form-data; boundary="----x"` };
    for (const sent of [
      parts,
      { ...parts, "next-action": "id" },
      { "content-type": "text/plain;charset=UTF-8", "next-action": "id" },
      { "next-router-state-tree": encodeURIComponent(JSON.stringify(["", {}])) },
    ])
      expect(statusOf({ ...form, ...sent })).toBe(200);
  });
  test("a form from a browser that says where it is instead", () =>
    expect(statusOf({ method: "POST", "sec-fetch-site": "same-origin" })).toBe(200));
  test("a form under another name of this machine", () =>
    expect(
      statusOf({
        method: "POST",
        settings: embedded,
        host: "127.0.0.1:3000",
        origin: "http://127.0.0.1:3000",
      }),
    ).toBe(200));
  test("a navigation within the app", () =>
    expect(
      statusOf({ "next-router-state-tree": place(["", { children: ["__PAGE__", {}] }, null, "refetch"]) }),
    ).toBe(200));
  test("a link from elsewhere", () => expect(statusOf({ origin: "https://evil.example" })).toBe(200));
  test("a health check by address", () =>
    expect(statusOf({ url: "/api/health/live", host: "10.0.0.5:3000" })).toBe(200));
  test("a health check that names no host, as in HTTP/1.0", () =>
    expect(
      refusalOf({ method: "GET", url: "/api/health/ready", headers: {}, rawHeaders: [] }, named),
    ).toBeNull());
  test("a body of just the right size", () =>
    expect(
      statusOf({ method: "POST", origin: "https://throughline.example", "content-length": `${BODY_LIMIT}` }),
    ).toBe(200));
});

/** As Next's client says where somebody comes from. */
const place = (tree: unknown) => encodeURIComponent(JSON.stringify(tree));

describe("what is not", () => {
  test.each([
    ["a foreign name", { host: "evil.example" }, 421],
    ["a form from another site", { method: "POST", origin: "https://evil.example" }, 403],
    ["a form from nowhere", { method: "POST" }, 403],
    ["a form from a sandbox", { method: "POST", origin: "null" }, 403],
    [
      "a form from another port of this machine",
      { method: "POST", settings: embedded, host: "localhost:3000", origin: "http://localhost:8080" },
      403,
    ],
    ["a form over plain http", { method: "POST", origin: "http://throughline.example" }, 403],
    ["a form from a sister site", { method: "POST", "sec-fetch-site": "same-site" }, 403],
    [
      "another origin, though the browser says it is ours",
      { method: "POST", origin: "https://evil.example", "sec-fetch-site": "same-origin" },
      403,
    ],
    [
      "a body too long",
      { method: "POST", origin: "https://throughline.example", "content-length": `${BODY_LIMIT + 1}` },
      413,
    ],
    ["an unknown method", { method: "TRACE" }, 405],
    ["a health check that posts", { method: "POST", url: "/api/health/live", host: "10.0.0.5" }, 421],
    ["a page fetched ahead by a browser", { "sec-purpose": "prefetch" }, 503],
    ["a page drawn ahead by a browser", { "sec-purpose": "prefetch;prerender" }, 503],
    ["a page fetched ahead, as older browsers say it", { purpose: "prefetch" }, 503],
    ["a page fetched ahead by Firefox", { "x-moz": "prefetch" }, 503],
    ["a preview", { "x-purpose": "preview" }, 503],
    ["a page fetched ahead by Next", { "next-router-prefetch": "1" }, 503],
    ["a part of a page fetched ahead by Next", { "next-router-segment-prefetch": "/_tree" }, 503],
    ["two hosts", { hosts: 2 }, 400],
    ["a whole address for a path", { url: "http://evil.example/" }, 400],
    ["a NUL in the path", { url: "/milestones/%00" }, 400],
    ["a path that is not text", { url: "/%E0%A4%A" }, 400],
    ["a navigation from a torn place", { "next-router-state-tree": "%5B" }, 400],
    ["a navigation from no place", { "next-router-state-tree": "null" }, 400],
    ["a navigation from a place of another form", { "next-router-state-tree": place(["", 1]) }, 400],
    ["a navigation from too many places", { "next-router-state-tree": place(["x".repeat(40_001), {}]) }, 400],
    ["a form that does not say where its parts end", { ...form, "content-type": "multipart/form-data" }, 400],
    ["a form whose parts end nowhere", { ...form, "content-type": "multipart/form-data; boundary=" }, 400],
    ["an action in a form of its own", { ...form, "next-action": "id", "content-type": "text/html" }, 400],
    ["an action in no form", { ...form, "next-action": "id" }, 400],
    ["a torn navigation", { "next-router-state-tree": "%5B%22" }, 400],
    ["a navigation that is no tree", { "next-router-state-tree": "1" }, 400],
    ["a navigation that is not text", { "next-router-state-tree": "%" }, 400],
    ["Next's own last page of errors", { url: "/_global-error?x=1" }, 404],
  ])("%s", (_, asked, status) => {
    expect(statusOf(asked)).toBe(status);
  });
});
