import { expect, test as base, type Page } from "@playwright/test";
import { freePort } from "../../lib/launch/ports.ts";
import { openLog } from "./log.ts";
import { signIn } from "./people.ts";
import { startSite } from "./server.ts";

const LONG_AGO = new Date(Date.now() - 11 * 86_400_000);

/** A server that was down while every request of the cast waited for eleven days. */
const test = base.extend<{ site: { origin: string } }>({
  site: [
    async ({ javaScriptEnabled }, use) => {
      const origin = `http://localhost:${await freePort()}`;
      const { stop } = await startSite({
        ...{
          logins: JSON.parse(process.env.E2E_POSTGRES!),
          name: `e2e_release_${javaScriptEnabled}`,
          origin,
        },
        ...{ says: openLog(), settings: { WEB_CONCURRENCY: "1" } },
        prepare: (prisma) =>
          prisma.reviewRequest.updateMany({
            where: { state: "WAITING" },
            data: { waitingSince: LONG_AGO },
          }),
      });
      await use({ origin });
      await stop();
    },
    { timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.origin),
});

test.describe.configure({ timeout: 120_000 });

const STORY = "Story: one calendar for four release trains";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("what nobody answered in ten days goes to another mentor, or on without one", async ({
      page,
      browser,
      baseURL,
    }) => {
      // She has two mentors: the other one gets the very version.
      await signIn(page, "oleksandra@throughline.example");
      await unanswered(page).click();
      await expect(page.getByRole("heading", { name: "Not answered in ten days" })).toBeVisible();
      await page.getByRole("button", { name: "Send it to them" }).click();
      await expect(page.getByText("Waits for a verdict")).toBeVisible();

      const tomas = await (await browser.newContext({ javaScriptEnabled, baseURL: baseURL! })).newPage();
      await signIn(tomas, "tomas@throughline.example");
      await tomas.goto("/reviews");
      await tomas.getByRole("link", { name: STORY }).click();
      await expect(tomas.getByRole("button", { name: "Give verdict" })).toBeVisible();

      // She has one: she goes on, and asks again when she likes.
      const maya = await (await browser.newContext({ javaScriptEnabled, baseURL: baseURL! })).newPage();
      await signIn(maya, "maya@throughline.example");
      await unanswered(maya).click();
      await maya.getByRole("button", { name: "Go on without a review" }).click();
      await expect(maya.getByText("Closed without a review")).toBeVisible();
      await maya.getByRole("link", { name: "Open your milestone" }).click();
      await expect(maya.getByRole("heading", { name: "In review" })).toHaveCount(0);
      await tomas.context().close();
      await maya.context().close();
    });
  });
}

const unanswered = (page: Page) =>
  page
    .getByRole("listitem")
    .filter({ hasText: "did not answer: choose what happens" })
    .getByRole("link")
    .first();
