import { expect, test, type Page } from "@playwright/test";
import { signUp } from "./people.ts";

/** What the build before called the action: well formed, and known to nobody any more. */
const OLD = "0".repeat(42);

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a form that was open while a new version was deployed", async ({ page }) => {
      await signUp(page, "Elif");
      await page.goto("/milestones/new");
      await page.getByLabel("Title").fill("Typed before the update");
      await askFor(page, OLD);
      await page.getByRole("button", { name: "Log milestone" }).click();

      if (javaScriptEnabled) {
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "Throughline was updated while this page was open.",
        );
        await expect(page.getByLabel("Title")).toHaveValue("Typed before the update");
        await page.unroute("**");
        await page.getByRole("button", { name: "Reload the page" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
      } else {
        await expect(page.getByText("Go back, copy what you typed, reload the page")).toBeVisible();
        await page.unroute("**");
        await page.goBack();
      }
      await page.getByLabel("Title").fill("Typed again");
      await page.getByRole("button", { name: "Log milestone" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Typed again" })).toBeVisible();
    });
  });

/** Sends every form of the page to another action than the one it was made for. */
const askFor = (page: Page, action: string) =>
  page.route("**", async (route) => {
    const headers = await route.request().allHeaders();
    const body = route.request().postDataBuffer()?.toString("latin1");
    await route.continue({
      headers: { ...headers, ...("next-action" in headers && { "next-action": action }) },
      ...(body && {
        postData: Buffer.from(body.replace(/"id":"[0-9a-f]{40,}"/, `"id":"${action}"`), "latin1"),
      }),
    });
  });
