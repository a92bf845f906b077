import { expect, type Browser, type Page } from "@playwright/test";
import { inOrder } from "./in-order.ts";
import { test } from "./mail-site.ts";
import { PASSWORD, signIn } from "./people.ts";

test.describe.configure({ mode: "default", timeout: 180_000 });

const VERDICT = "A mentor answers your request";
const REQUEST = "A mentee asks for your review";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const another = async (browser: Browser, baseURL: string) =>
      (await browser.newContext({ javaScriptEnabled, baseURL })).newPage();

    test("a mentor is told of a request, opens it, and has read it", async ({ page, browser, site }) => {
      const title = `Ran the ${javaScriptEnabled ? "October" : "November"} review`;
      await signIn(page, "maya@throughline.example");
      await askTomas(page, title);

      const mentor = await another(browser, site.origin);
      await signIn(mentor, "tomas@throughline.example");
      await mentor.goto("/dashboard");
      const before = await unread(mentor);
      expect(before).toBeGreaterThan(0);
      await mentor.getByRole("link", { name: /^Notices, \d+ unread$/ }).click();
      await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("Notices");
      if (javaScriptEnabled) await inOrder(mentor, "/notices");
      await mentor.getByRole("link", { name: "Unread: Maya Lindqvist asks for your review" }).first().click();
      await expect(mentor.getByRole("heading", { level: 1 })).toContainText(title);
      expect(await unread(mentor)).toBe(before - 1);

      await mentor.goto("/notices");
      expect(await unread(mentor)).toBe(before - 1);
      await mentor.getByRole("button", { name: "Mark all as read" }).click();
      await expect(mentor.getByRole("link", { name: "Notices", exact: true }).first()).toBeVisible();
      await expect(mentor.getByText("Unread:")).toHaveCount(0);
      await expect(mentor.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
    });

    test("a member turns a kind off, and sets their quiet hours", async ({ page }) => {
      await signIn(page, "sara@throughline.example");
      await page.goto("/settings/notices");
      await page.getByLabel(VERDICT).selectOption("Not by mail");
      await page.getByLabel("From").selectOption("22:00");
      await page.getByRole("button", { name: "Save choices" }).click();
      await expect(page.getByText("Your choices are saved.")).toBeVisible();
      await page.goto("/settings/notices");
      await expect(page.getByLabel(VERDICT)).toHaveValue("OFF");
      await expect(page.getByLabel("From")).toHaveValue("22");
      if (javaScriptEnabled) await inOrder(page, "/settings/notices");
    });

    test("a mail about a notice ends mails like it, for whoever is not signed in", async ({
      page,
      browser,
      site,
    }) => {
      await signIn(page, "maya@throughline.example");
      await askTomas(page, `Led the ${javaScriptEnabled ? "first" : "second"} retrospective`);
      // It was five minutes ago, and Tomás is never disturbed by the time of this run.
      await site.sql(`INSERT INTO "QuietHours" SELECT "id", 0, 0 FROM "User" ON CONFLICT ("memberId") DO UPDATE SET "from" = 0, "until" = 0;
        UPDATE "NoticeChoice" SET "mail" = 'NOW';
        UPDATE "Notice" SET "mailDueAt" = now() WHERE "id" = (SELECT "id" FROM "Notice" WHERE "kind" = 'REVIEW_REQUESTED' ORDER BY "id" DESC LIMIT 1)`);
      // The clock strikes every minute.
      const mail = await site.mail.read(
        "tomas@throughline.example",
        "Maya Lindqvist asks for your review",
        900,
      );
      expect(mail.source).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
      const link = mail.text.match(/Stop these mails: (\S+)/)![1]!;

      const nobody = await another(browser, site.origin);
      await nobody.goto(link);
      await expect(nobody.getByText(REQUEST)).toBeVisible();
      if (javaScriptEnabled) await inOrder(nobody, "/unsubscribe/[token]");
      await nobody.getByRole("button", { name: "Stop these mails" }).click();
      await expect(nobody.getByRole("heading", { level: 1 })).toHaveText("These mails have stopped.");
      await nobody.goto("/unsubscribe/none");
      await expect(nobody.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more.");

      const mentor = await another(browser, site.origin);
      await signIn(mentor, "tomas@throughline.example", PASSWORD);
      await mentor.goto("/settings/notices");
      await expect(mentor.getByLabel(REQUEST)).toHaveValue("OFF");
      await mentor.getByLabel(REQUEST).selectOption("NOW");
      await mentor.getByRole("button", { name: "Save choices" }).click();

      // The button of a mail program: from nowhere, with nothing but the token and its one field.
      const token = link.split("/").at(-1)!;
      const press = (query: string, body: string) =>
        fetch(`${site.origin}/unsubscribe?token=${query}`, {
          method: "POST",
          body,
          redirect: "manual",
          headers: { "content-type": "application/x-www-form-urlencoded" },
        }).then(({ status }) => status);
      expect(await press(token, "List-Unsubscribe=No")).toBe(409);
      expect(await press(`${token}x`, "List-Unsubscribe=One-Click")).toBe(409);
      expect(await press(token, "List-Unsubscribe=One-Click")).toBe(200);
      await mentor.goto("/settings/notices");
      await expect(mentor.getByLabel(REQUEST)).toHaveValue("OFF");
    });
  });
}

/** Logs a milestone of this title and puts it before Tomás. */
async function askTomas(page: Page, title: string) {
  await page.goto("/milestones/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Log milestone" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.getByLabel("Your question, if you have one").fill("Is this enough?");
  await page
    .getByRole("button", { name: /Ask|Submit|Send/ })
    .first()
    .click();
  await expect(page.getByText("Sent. Your mentor sees this version.")).toBeVisible();
}

/** The number beside the bell. */
async function unread(page: Page) {
  const name = await page
    .getByRole("banner")
    .getByRole("link", { name: /^Notices/ })
    .getAttribute("aria-label");
  return Number(/\d+/.exec(name!)?.[0] ?? 0);
}
