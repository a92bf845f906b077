import { expect, test } from "@playwright/test";
import { freePort } from "../../lib/launch/ports.ts";
import type { Logins } from "../../lib/launch/rights.ts";
import { databaseAt } from "../support/database.ts";
import { serveBuild } from "../support/server.ts";
import { layWire, type Wire } from "../support/wire.ts";
import { signUp } from "./people.ts";

/** Milliseconds. That the time-outs fire; how soon, `npm run test:outage` measures on a machine that is not busy with tests. */
const PATIENCE = 7000;
const OUT = "Our database does not answer just now.";

let wire: Wire;
let stop: () => Promise<void>;
const origin = `http://localhost:${await freePort()}`;
test.use({ baseURL: origin });
test.describe.configure({ mode: "default" });

/** A server of its own, whose way to the database can be cut. */
test.beforeAll(async () => {
  const { appUrl } = JSON.parse(process.env.E2E_POSTGRES!) as Logins;
  wire = await layWire(databaseAt(appUrl, "e2e"));
  stop = await serveBuild(wire.url, origin, "ignore", { WEB_CONCURRENCY: "1" });
});

test.afterAll(async () => {
  await stop();
  await wire.close();
});

test.afterEach(async () => {
  wire.mend();
  await expect(async () => expect((await ready()).status).toBe(200)).toPass({ timeout: 5000 });
});

for (const what of ["freeze", "cut"] as const) {
  test(`health, when the database is out (${what})`, async () => {
    expect(await (await ready()).json()).toEqual({
      database: "answers",
      migrations: "current",
      mail: "on time",
    });
    wire[what]();
    const { status, headers, ms } = await timed(ready);
    expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
    expect(ms).toBeLessThan(PATIENCE);
    expect((await fetch(`${origin}/api/health/live`)).status).toBe(200);
  });

  test(`pages and forms, when the database is out (${what})`, async ({ page }) => {
    await signUp(page, "Ada");
    await page.goto("/milestones/new");
    await page.getByLabel("Title").fill("Typed in the outage");
    wire[what]();

    await quick(() => page.getByRole("button", { name: "Log milestone" }).click());
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Your text is still here");
    await expect(page.getByLabel("Title")).toHaveValue("Typed in the outage");

    const other = await page.context().newPage();
    const answer = await quick(() => other.goto("/dashboard"));
    expect([answer?.status(), await answer?.headerValue("retry-after")]).toEqual([503, "5"]);
    await expect(other.getByText(OUT)).toBeVisible();

    wire.mend();
    const mended = Date.now();
    await expect(async () => expect((await other.goto("/dashboard"))?.status()).toBe(200)).toPass({
      timeout: 5000,
    });
    expect(Date.now() - mended).toBeLessThan(5000);
    await page.getByRole("button", { name: "Log milestone" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Typed in the outage" })).toBeVisible();
  });
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("nobody signs in while attempts cannot be counted, and is told why", async ({ page }) => {
      await page.goto("/sign-in");
      await page.getByLabel("E-mail address").fill("maya@throughline.example");
      await page.getByLabel("Password", { exact: true }).fill("a line through five stations");
      wire.cut();
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await page.getByRole("button", { name: "Sign in" }).click();
      const answer = await answered;
      expect([answer.status(), answer.headers()["retry-after"]]).toEqual([503, "5"]);
      await expect(page.getByText(OUT)).toBeVisible();
      await expect(page.getByLabel("E-mail address")).toHaveValue("maya@throughline.example");
      expect((await page.context().cookies()).filter(({ name }) => name === "throughline")).toEqual([]);
    });
  });

const ready = () => fetch(`${origin}/api/health/ready`);

async function timed(ask: () => Promise<Response>) {
  const began = performance.now();
  const { status, headers } = await ask();
  return { status, headers, ms: performance.now() - began };
}

async function quick<T>(act: () => Promise<T>) {
  const began = performance.now();
  const result = await act();
  expect(performance.now() - began).toBeLessThan(PATIENCE);
  return result;
}
