import { describe, expect, test } from "vitest";
import { trustIn } from "@/lib/http/address";
import { inwardHeaders } from "@/lib/http/inward";

const arrival = {
  peer: "203.0.113.9",
  path: "/milestones?state=LOGGED",
  origin: "https://throughline.example",
  policy: "a policy",
  pass: "a pass",
  trusts: trustIn([]),
  request: "an id",
};
const here = { ...arrival, peer: "127.0.0.1", origin: "http://localhost:3000" };

describe("what only we may say", () => {
  test.each([
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-anything",
    "forwarded",
    "x-real-ip",
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-nextjs-data",
    "x-nextjs-request-id",
    "x-matched-path",
    "x-now-route-matches",
    "x-invoke-path",
    "next-resume",
    "x-next-resume-state-length",
    "x-throughline-address",
    "x-throughline-local",
    "x-throughline-path",
    "x-throughline-head",
    "x-throughline-pass",
    "x-throughline-request",
    "content-security-policy",
    "content-security-policy-report-only",
  ])("%s from a client is dropped", (name) => {
    expect(
      Object.values(inwardHeaders({ host: "throughline.example", [name]: "forged" }, arrival)),
    ).not.toContain("forged");
  });
});

test("what the pages of ours send stays", () => {
  const sent = {
    rsc: "1",
    "next-action": "id",
    "next-url": "/",
    "next-router-state-tree": "tree",
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": "/_tree",
    cookie: "a=b",
    "content-type": "text/plain",
    "sec-fetch-site": "same-origin",
  };
  expect(inwardHeaders({ host: "throughline.example", ...sent }, arrival)).toMatchObject(sent);
});

test("that nothing is shown is said of HEAD alone", () => {
  const said = (method: string) =>
    inwardHeaders({ host: "throughline.example" }, { ...arrival, method })["x-throughline-head"];
  expect([said("HEAD"), said("GET"), said("POST")]).toEqual(["1", undefined, undefined]);
});

test("development may name its requests", () => {
  const sent = { host: "localhost:3000", "x-nextjs-request-id": "1", "x-nextjs-html-request-id": "2" };
  expect(inwardHeaders(sent, here, true)).toMatchObject(sent);
});

test("inside there is one origin", () => {
  const inward = inwardHeaders({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }, here);
  expect(inward).toMatchObject({
    host: "localhost:3000",
    origin: "http://localhost:3000",
    "x-forwarded-host": "localhost:3000",
  });
});

test("who sent no origin is given none", () => {
  expect(inwardHeaders({ host: "localhost:3000" }, here)).not.toHaveProperty("origin");
});

test("the address is the one we know", () => {
  expect(inwardHeaders({ host: "throughline.example" }, arrival)).toMatchObject({
    "x-throughline-address": "203.0.113.9",
  });
});

describe("somebody at this machine", () => {
  const local = (headers: Record<string, string>, at = here) =>
    inwardHeaders(headers, at)["x-throughline-local"];

  test("calls from it, by a name of it", () => expect(local({ host: "localhost:3000" })).toBe("1"));
  test("is not who calls from elsewhere", () =>
    expect(local({ host: "localhost:3000" }, arrival)).toBeUndefined());
  test("is not who calls by another name", () =>
    expect(local({ host: "throughline.example" })).toBeUndefined());
  test.each(["x-forwarded-for", "x-forwarded-host", "forwarded", "via", "x-real-ip"])(
    "is not who comes with %s",
    (name) => expect(local({ host: "localhost:3000", [name]: "anything" })).toBeUndefined(),
  );
});
