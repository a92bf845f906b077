import { expect, test as base } from "@playwright/test";
import { freePort } from "../../lib/launch/ports.ts";
import { loadRoadmap } from "../../prisma/roadmap/load.ts";
import { roadmap as first } from "../../prisma/roadmap/v1.ts";
import { second } from "../versions/second.ts";
import { inOrder } from "./in-order.ts";
import { openLog } from "./log.ts";
import { signIn } from "./people.ts";
import { startSite } from "./server.ts";

/** A server whose roadmap has a second version. */
const test = base.extend<object, { site: { origin: string } }>({
  site: [
    async ({}, use, { workerIndex }) => {
      const origin = `http://localhost:${await freePort()}`;
      const { stop } = await startSite({
        ...{ logins: JSON.parse(process.env.E2E_POSTGRES!), name: `e2e_versions_${workerIndex}`, origin },
        ...{ says: openLog(), settings: { WEB_CONCURRENCY: "1" } },
        prepare: (prisma) => loadRoadmap(prisma, [first, second]),
      });
      await use({ origin });
      await stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.origin),
});

test.describe.configure({ mode: "default", timeout: 120_000 });

for (const [javaScriptEnabled, who] of [
  [true, "maya"],
  [false, "oleksandra"],
] as const) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the changes of a new version are read, taken and taken back", async ({ page }) => {
      await signIn(page, `${who}@throughline.example`);
      await page.goto("/dashboard");
      await page.getByRole("link", { name: "What it changes for you" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("The roadmap has a version 2.");
      const understand = page.getByRole("region", { name: "Understand" });
      await expect(understand.getByText("Trace one decision to its release")).toBeVisible();
      await expect(understand.getByText("Taken out")).toBeVisible();
      if (javaScriptEnabled) await inOrder(page, "/roadmap/versions");

      await page.getByRole("button", { name: "Go over to version 2" }).click();
      await expect(page.getByText("You are on the new roadmap. All you wrote is there.")).toBeVisible();
      await page.goto("/steps/lead");
      await expect(page.getByText("Brief your leadership in five minutes").first()).toBeVisible();
      // Whoever kept an address of the old one is led to what it became.
      await page.goto("/steps/lead?open=escalate-risk");
      await expect(page.getByText("Raise a risk with the person who can decide").first()).toBeVisible();
      await page.goto("/dashboard");
      await expect(page.getByRole("link", { name: "What it changes for you" })).toHaveCount(0);

      await page.goto("/roadmap/versions");
      await page.getByRole("button", { name: "Go back to version 1" }).click();
      await expect(page.getByText("You are back on the roadmap you had.")).toBeVisible();
      await page.goto("/steps/lead");
      await expect(page.getByText("Brief your leadership in five minutes")).toHaveCount(0);
    });
  });
}

test("a form of another window says that the version was changed", async ({ page, context }) => {
  await signIn(page, "ruben@throughline.example");
  await page.goto("/roadmap/versions");
  const other = await context.newPage();
  await other.goto("/roadmap/versions");
  await other.getByRole("button", { name: "Go over to version 2" }).click();
  await expect(other.getByText("You are on the new roadmap.")).toBeVisible();
  await page.getByRole("button", { name: "Go over to version 2" }).click();
  await expect(page.getByText("You are on this version of the roadmap already.")).toBeVisible();
});
