import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { bringConsoleToLog } from "@/lib/http/console";
import type { Handler } from "@/lib/http/door";
import { openFront, type Front } from "@/lib/http/front";
import { recognise } from "@/lib/http/heard";
import { routesOf } from "@/lib/http/routes";
import { prisma } from "@/lib/db";
import { freePort } from "@/lib/launch/ports";
import { log } from "@/lib/log";
import { listenToLog } from "../support/log";
import { ask } from "./ask";

let front: Front;
let port: number;

async function open(inside: Handler) {
  port = await freePort();
  const routeOf = (url: string) => (url.startsWith("/_next/static/") ? "/_next/static/" : "/x/[token]");
  const settings = {
    AUTH_SECRET: "0123456789abcdef0123456789abcdef",
    EMBEDDED: true,
    TRUSTED_PROXY: [],
    routeOf,
  };
  front = openFront({ ...settings, APP_ORIGIN: `http://localhost:${port}` }, inside);
  await front.listen(port, "127.0.0.1");
}
afterEach(() => front?.close({ notice: 0, last: 0 }));

const secret = {
  path: "/x/canary-token?code=canary-code",
  headers: { cookie: "throughline=canary", authorization: "Basic canary" },
};

describe("a request", () => {
  test("is one line when it is over: what was asked, by whom, how it ended; no address, no secret", async () => {
    const said = listenToLog();
    await open((_, response) => {
      recognise("01a21021-5d4d-77b3-a1a5-95cec8989ef1");
      response.end("welcome");
    });
    const { headers } = await ask(port, {
      ...secret,
      headers: { ...secret.headers, host: `localhost:${port}` },
    });
    await expect.poll(() => said().length).toBe(1);
    expect(said()).toEqual([
      {
        level: "info",
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        pid: process.pid,
        request: headers["x-request-id"],
        route: "/x/[token]",
        viewer: "01a21021-5d4d-77b3-a1a5-95cec8989ef1",
        method: "GET",
        status: 200,
        ms: expect.any(Number),
        msg: "request",
      },
    ]);
    expect(said.text()).not.toContain("canary");
  });

  test("that is refused says why, and no more of what was sent", async () => {
    const said = listenToLog();
    await open((_, response) => response.end());
    await ask(port, {
      ...secret,
      method: "POST",
      headers: { ...secret.headers, host: `localhost:${port}`, origin: "https://canary.example" },
    });
    await expect.poll(() => said().length).toBe(1);
    expect(said()).toMatchObject([
      {
        level: "warn",
        status: 403,
        why: "This was sent from another site. Open the page here and try again.",
      },
    ]);
    expect(said.text()).not.toContain("canary");
  });

  test("that the house cannot read is refused, and not said to have broken anything", async () => {
    const said = listenToLog();
    await open((_, response) => {
      response.statusCode = 500;
      response.write("Internal Server Error");
      response.statusCode = 500;
      response.end();
    });
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect(await ask(port, { method: "POST", headers })).toMatchObject({ status: 400 });
    await expect.poll(said).toMatchObject([{ level: "warn", status: 400 }]);
  });

  test("for what is not there, or not theirs, is on record with who asked", async () => {
    const said = listenToLog();
    await open((_, response) => {
      recognise("somebody");
      response.writeHead(404).end();
    });
    await ask(port);
    await expect
      .poll(said)
      .toMatchObject([{ level: "warn", viewer: "somebody", status: 404, why: "not there, or not theirs" }]);
  });

  test("carries its id to every line about it, and into the house, whatever a client calls itself", async () => {
    const said = listenToLog();
    let inside: unknown;
    await open(async ({ headers }, response) => {
      inside = headers["x-throughline-request"];
      await sleep(1);
      log.info("meanwhile");
      response.end();
    });
    const { headers } = await ask(port, {
      headers: { "x-throughline-request": "forged", "x-request-id": "forged", host: `localhost:${port}` },
    });
    expect(inside).toBe(headers["x-request-id"]);
    expect(inside).toMatch(/^[\da-f-]{36}$/);
    await expect.poll(() => said().map(({ request }) => request)).toEqual([inside, inside]);
  });

  test("that a page makes for its files, or a balancer to see whether all is well, is not worth a line", async () => {
    const said = listenToLog();
    await open((_, response) => response.end());
    await ask(port, { path: "/_next/static/x.js" });
    await sleep(50);
    expect(said()).toEqual([]);
  });

  test("that breaks is an error, and says what broke", async () => {
    const said = listenToLog();
    await open(() => {
      throw Object.assign(new Error("no account for canary@example.com"), { meta: { password: "canary" } });
    });
    await ask(port);
    await expect.poll(() => said().length).toBe(2);
    const [threw, request] = said();
    expect(threw).toMatchObject({
      level: "error",
      err: { message: "no account for [e-mail]", stack: expect.any(String) },
    });
    expect(request).toMatchObject({ level: "error", status: 500, request: threw!.request });
    expect(said.text()).not.toContain("canary");
  });
});

test("what has the name of a secret is not said", () => {
  const said = listenToLog();
  log.info(
    { password: "canary", input: { email: "canary", newPassword: "canary" }, a: { b: { token: "canary" } } },
    "said",
  );
  expect(said()).toMatchObject([
    { password: "[redacted]", input: { email: "[redacted]" }, a: { b: { token: "[redacted]" } } },
  ]);
  expect(said.text()).not.toContain("canary");
});

test("what cannot be read as JSON is not quoted", () => {
  const said = listenToLog();
  for (const text of ["canary", '{"a": canary', '["canary"'])
    try {
      JSON.parse(text);
    } catch (err) {
      log.error({ err }, "unreadable");
    }
  expect(said().map(({ err }) => (err as Error).message)).toEqual(Array(3).fill("not JSON"));
  expect(said.text()).not.toMatch(/canary/);
});

test("what Prisma and Postgres repeat of what was to be saved is left out, and the reason stays", async () => {
  const said = listenToLog();
  const user = { name: "canary", email: "canary", passwordHash: "canary", roadmapVersion: 99 };
  for (const fail of [
    () => prisma.user.create({ data: { ...user, email: 5 } as never }),
    () => prisma.user.findFirst({ where: { email: undefined, name: "canary" } as never }),
    () => prisma.user.create({ data: user }),
    () => prisma.$queryRaw`SELECT ${"canary"}::uuid`,
  ])
    await fail().catch((err: unknown) => log.error({ err }, "failed"));
  expect(said().map(({ err }) => (err as Error).message)).toEqual([
    "Invalid `prisma.user.create()` invocation: Argument `email`: Invalid value provided. Expected String, provided Int.",
    "Invalid `prisma.user.findFirst()` invocation: Invalid value for argument `where`: explicitly `undefined` values are not allowed.",
    "Invalid `prisma.user.create()` invocation: Foreign key constraint violated on the constraint: `User_roadmapVersion_fkey`",
    "Invalid `prisma.$queryRaw()` invocation: Raw query failed. Code: `22P02`.",
  ]);
  expect(said.text()).not.toContain("canary");
});

test("what libraries say to the console gets the log's form, and loses its colours and secrets", () => {
  const said = listenToLog();
  const { debug, log: print, info, warn, error } = console;
  bringConsoleToLog();
  console.error("\u001b[31m⨯\u001b[0m", new Error("for maya@example.com"));
  console.log("%s is ready", "it");
  Object.assign(console, { debug, log: print, info, warn, error });
  expect(said()).toMatchObject([
    { level: "error", msg: "⨯", err: { message: "for [e-mail]" } },
    { level: "info", msg: "it is ready" },
  ]);
});

describe("what a path is called", () => {
  const build = mkdtempSync(join(tmpdir(), "build-"));
  writeFileSync(
    join(build, "routes-manifest.json"),
    JSON.stringify({
      staticRoutes: [{ page: "/milestones/new", regex: "^/milestones/new(?:/)?$" }],
      dynamicRoutes: [
        { page: "/invitations/[token]", regex: "^/invitations/([^/]+?)(?:/)?$" },
        { page: "/milestones/[milestoneId]", regex: "^/milestones/([^/]+?)(?:/)?$" },
      ],
    }),
  );
  const routeOf = routesOf(build);
  rmSync(build, { recursive: true });

  test.each([
    ["/milestones/new?x=1", "/milestones/new"],
    ["/milestones/01a21021", "/milestones/[milestoneId]"],
    ["/invitations/a-secret?code=another", "/invitations/[token]"],
    ["/invitations/a-secret/and-more", "none"],
    ["/invitatoins/a-secret", "none"],
    ["/_next/static/chunks/x.js", "/_next/static/"],
    ["/api/health/live", "/api/health/live"],
  ])("%s is %s", (path, route) => expect(routeOf(path)).toBe(route));
});
