import { expect, test, vi } from "vitest";
import { Refusal } from "@/lib/errors";
import { openRoute } from "@/lib/forms/route";
import { limits } from "@/lib/limits/limits";
import { log } from "@/lib/log";

const ask = (handler: ReturnType<typeof openRoute>, headers: Record<string, string> = {}, method = "GET") =>
  handler(new Request("http://localhost:3000/somewhere", { method, headers }));

const policy = { "content-security-policy": "script-src 'nonce-abc'; style-src 'self' 'nonce-abc'" };

test("who asks too often is told when to come back, each in their language", async () => {
  const handler = openRoute(async () => new Response("here"), { limit: "signUp" });
  for (let time = 0; time < limits.signUp.allowed; time++) expect((await ask(handler)).status).toBe(200);

  const page = await ask(handler, { accept: "text/html", ...policy });
  expect(page.status).toBe(429);
  expect(Number(page.headers.get("retry-after"))).toBeGreaterThan(800);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.text()).toMatch(/<style nonce="abc">[^]*Too many attempts\. Try again in 15 minutes\./);
  expect(await (await ask(handler, { accept: "application/json" })).json()).toEqual({
    message: "Too many attempts. Try again in 15 minutes.",
  });
  expect(await (await ask(handler)).text()).toBe("Too many attempts. Try again in 15 minutes.");
  expect((await ask(handler, { "x-throughline-address": "203.0.113.9" })).status).toBe(200);
});

test("a form from elsewhere, a refusal, and something broken", async () => {
  const said = vi.spyOn(log, "error").mockImplementation(() => {});
  const say = (error?: Error) =>
    openRoute(() => (error ? Promise.reject(error) : Promise.resolve(new Response())));
  expect((await ask(say(), { origin: "https://evil.example" }, "POST")).status).toBe(403);
  expect((await ask(say(), { origin: "http://localhost:3000" }, "POST")).status).toBe(200);
  expect((await ask(say(new Refusal("Not now.")))).status).toBe(409);
  const broken = await ask(say(new Error("secret detail")));
  expect([broken.status, await broken.text()]).toEqual([
    500,
    "Something broke on our side. Try again in a minute.",
  ]);
  expect(said).toHaveBeenCalledOnce();
});
