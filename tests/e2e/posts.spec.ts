import { expect, test, type Browser } from "@playwright/test";
import { inOrder } from "./in-order.ts";
import { signIn } from "./people.ts";

test.describe.configure({ mode: "default", timeout: 180_000 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const word = javaScriptEnabled ? "scripted" : "plain";
    const another = async (browser: Browser, baseURL: string | undefined, email: string) => {
      const page = await (await browser.newContext({ javaScriptEnabled, baseURL: baseURL! })).newPage();
      await signIn(page, email);
      return page;
    };

    test("two people write to each other, about the mentorship and about a review", async ({
      page,
      browser,
      baseURL,
    }) => {
      await signIn(page, "maya@throughline.example");
      await page.goto("/mentors");
      await page.getByRole("link", { name: "Tomás" }).first().click();
      await page.getByRole("link", { name: "Write, or see your timeline" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("You and Tomás");

      await page.getByRole("button", { name: "Post" }).click();
      await expect(page.getByText("Write something first")).toBeVisible();
      await page.getByLabel(/Write to/).fill(`A ${word} question, see https://example.com/x.`);
      await page.getByRole("button", { name: "Post" }).click();
      await expect(page.getByText(`A ${word} question`)).toBeVisible();
      await expect(page.getByLabel(/Write to/)).toHaveValue("");
      await expect(
        page.getByRole("link", { name: "https://example.com/x", exact: true }).first(),
      ).toBeVisible();
      if (javaScriptEnabled) await inOrder(page, new URL(page.url()).pathname);

      const tomas = await another(browser, baseURL, "tomas@throughline.example");
      await tomas.goto("/notices");
      await tomas.getByRole("link", { name: "Unread: Maya Lindqvist wrote to you" }).first().click();
      await expect(tomas.getByRole("heading", { level: 1 })).toContainText("You and Maya");
      await tomas.getByLabel(/Write to/).fill(`A ${word} answre`);
      await tomas.getByRole("button", { name: "Post" }).click();
      const answer = tomas.getByRole("listitem").filter({ hasText: `A ${word} answre` });
      await answer.getByRole("link", { name: "Edit or remove" }).click();
      await tomas.getByLabel("Your words").fill(`A ${word} answer`);
      await tomas.getByRole("button", { name: "Save" }).click();
      await expect(tomas.getByText("Saved.")).toBeVisible();
      if (javaScriptEnabled) await inOrder(tomas, new URL(tomas.url()).pathname);

      await page.reload();
      const read = page.getByRole("listitem").filter({ hasText: `A ${word} answer` });
      await expect(read.getByRole("link", { name: "edited" })).toBeVisible();
      await read.getByRole("link", { name: "Report" }).click();
      await page.getByRole("button", { name: "Report", exact: true }).click();
      await expect(page.getByText("Choose what is wrong with it")).toBeVisible();
      await page.getByRole("radio", { name: "Something else" }).check();
      await page.getByRole("button", { name: "Report", exact: true }).click();
      await expect(page.getByText("Reported. Whoever runs this place reads it.")).toBeVisible();
      await expect(page.getByText("You reported them on")).toBeVisible();
      await expect(page.getByRole("link", { name: "end the mentorship" })).toBeVisible();
      if (javaScriptEnabled) await inOrder(page, new URL(page.url()).pathname);

      await page.goto("/milestones");
      await page.getByRole("link", { name: "Release freeze cut from 9 days to 3" }).first().click();
      await page.getByLabel(/Write to/).fill(`About the ${word} chart`);
      await page.getByRole("button", { name: "Post" }).click();
      const own = page.getByRole("listitem").filter({ hasText: `About the ${word} chart` });
      await own.getByRole("link", { name: "Edit or remove" }).click();
      if (javaScriptEnabled) await page.getByText("Remove", { exact: true }).click();
      else await page.getByText("Remove", { exact: true }).first().click();
      await page.getByRole("button", { name: "Remove words" }).click();
      await expect(page.getByText("You removed these words.")).toBeVisible();
      await page.getByRole("link", { name: "Conversation" }).click();
      await expect(page.getByText("You removed these words.").first()).toBeVisible();
    });

    test("a note is read by its writer, and is not on the page while the screen is shared", async ({
      page,
    }) => {
      await signIn(page, "ruben@throughline.example");
      await page.goto("/mentors");
      await page.getByRole("link", { name: "Jonas" }).first().click();
      await page.getByRole("link", { name: "Write, or see your timeline" }).click();
      const note = `A ${word} note of mine`;
      await page.getByLabel("Only you read it").fill(note);
      await page.getByRole("button", { name: "Save note" }).click();
      await expect(page.getByLabel("Only you read it")).toHaveValue(note);
      await page.getByRole("button", { name: "Hide while I share my screen" }).click();
      await expect(page.getByText("Hidden in this browser")).toBeVisible();
      await page.reload();
      expect(await page.content()).not.toContain(note);
      await page.getByRole("button", { name: "Show private notes" }).click();
      await expect(page.getByLabel("Only you read it")).toHaveValue(note);
    });
  });
}

test("on a phone the timeline fits", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await signIn(page, "tomas@throughline.example");
  await page.goto("/mentees");
  await page.getByRole("link", { name: "Maya Lindqvist" }).first().click();
  await page.getByRole("link", { name: "Write, or see your timeline" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You and Maya");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("link", { name: "Advice" }).click();
  await expect(page.getByText(/\d+ of \d+ points? done/)).toBeVisible();
});
