import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { fillSignUp, newAddress, PASSWORD, signIn, signUp } from "./people.ts";
import type { Logins } from "../../lib/launch/rights.ts";
import { databaseAt, withPrisma } from "../support/database.ts";
import { signedIn } from "./plain-browser.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const another = (browser: Browser) =>
      browser.newContext({ javaScriptEnabled }).then((context) => context.newPage());

    /** A new member and a new mentor of theirs. */
    async function pair(member: Page, mentor: Page) {
      const address = await signUp(member, "Ines");
      await member.goto("/mentors");
      const invited = newAddress("viktor");
      await member.getByLabel("Their e-mail address").fill(invited);
      await member.getByLabel("Your message").fill("Will you?");
      await member.getByRole("button", { name: "Send invitation" }).click();
      const link = await member.getByLabel("Link to the invitation").inputValue();
      await mentor.goto(link);
      await mentor
        .getByRole("link", { name: /account/i })
        .first()
        .click();
      await fillSignUp(mentor, "Viktor Berg", invited);
      await mentor.getByRole("button", { name: "Accept" }).click();
      await expect(mentor).toHaveURL(/\/mentees/);
      return address;
    }

    test("what a mentor can read, and what they opened", async ({ page: member, browser }) => {
      test.setTimeout(120_000);
      const mentor = await another(browser);
      await pair(member, mentor);
      await mentor.goto("/mentees");
      await mentor.getByRole("link", { name: "Ines" }).first().click();
      await expect(mentor.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();
      const about = mentor.url();

      await member.goto("/mentors");
      await member.getByRole("link", { name: "what Viktor Berg can read" }).click();
      await expect(member.getByRole("heading", { level: 1 })).toHaveText("What Viktor Berg can read.");
      await expect(member.getByText(/^The page about you/)).toBeVisible();
      for (const step of ["Understand", "Fundamentals", "Lead and communicate", "Hybrid role", "Apply"])
        await member.getByLabel(`What they see of ${step}`).selectOption("Nothing");
      await member.getByRole("button", { name: "Save what they can read" }).click();
      await expect(member.getByText("Saved. It holds from the next page they open.")).toBeVisible();

      await mentor.goto(about);
      await expect(mentor.getByRole("region", { name: "Their steps" })).toHaveCount(0);
      await expect(mentor.getByText("The five steps are not shared with you for now.")).toBeVisible();

      await member.goto("/mentors");
      await member.getByRole("link", { name: "What they opened" }).click();
      const lines = member.getByRole("main").getByRole("listitem").filter({ hasText: "opened" });
      await expect(lines).toHaveCount(1);
      await expect(lines.first()).toContainText(/Viktor Berg opened the page about you.*today at \d\d:\d\d/s);
    });

    test("a step with its milestones, one that is hidden, and the same pages with the mentor's eyes", async ({
      page: member,
      browser,
    }) => {
      test.setTimeout(180_000);
      const mentor = await another(browser);
      await pair(member, mentor);
      await mentor.goto("/mentees");
      await mentor.getByRole("link", { name: "Ines" }).first().click();
      await expect(mentor.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();
      const about = new URL(mentor.url()).pathname;

      await member.goto("/milestones/new?activity=lead-sprint-review");
      await member.getByLabel("Title").fill("Led the first review");
      await member.getByRole("button", { name: "Log milestone" }).click();
      await expect(member.getByText(/^Logged\. Nobody else sees it/)).toBeVisible();
      const milestone = new URL(member.url()).pathname;
      await expect(member.getByText("Does not see it")).toBeVisible();
      await mentor.goto(`${about}/milestones`);
      await expect(mentor.getByText("Led the first review")).toHaveCount(0);
      expect((await mentor.goto(`${about}${milestone}`))?.status()).toBe(404);

      await member.goto("/mentors");
      await member.getByRole("link", { name: "what Viktor Berg can read" }).click();
      await expect(member).toHaveURL(/\/mentors\/[0-9a-f-]{36}$/);
      const consent = new URL(member.url()).pathname;
      await member.getByLabel("What they see of Understand").selectOption("With its milestones");
      await member.getByLabel("Until when they see Understand").fill("2020-01-01");
      await member.getByRole("button", { name: "Save what they can read" }).click();
      await expect(member.getByText(/Choose a last day that is not over yet/)).toBeVisible();
      await expect(member.getByLabel("Until when they see Understand")).toHaveValue("2020-01-01");
      await member.getByLabel("Until when they see Understand").fill("2099-12-31");
      await member.getByRole("button", { name: "Save what they can read" }).click();
      await expect(member.getByText("Saved. It holds from the next page they open.")).toBeVisible();
      await expect(member.getByLabel("What they see of Understand")).toHaveValue("READ");

      // Looking with their eyes is no opening.
      await member.goto(`${consent}/view${milestone}`);
      await expect(member.getByRole("heading", { level: 1 })).toHaveText("Led the first review");
      await member.goto("/openings");
      await expect(member.getByText("Led the first review")).toHaveCount(0);

      await mentor.goto(about);
      await expect(mentor.getByText(/Understand until .*2099/)).toBeVisible();
      await mentor.getByRole("link", { name: "Led the first review" }).click();
      await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("Led the first review");
      if (javaScriptEnabled) await tidy(mentor);

      await member.goto(consent);
      await expect(member.getByText(/“Led the first review”/)).toBeVisible();
      await member.getByRole("link", { name: "Look with their eyes" }).click();
      await expect(member.getByText(/You see this as Viktor Berg sees it/)).toBeVisible();
      for (const page of ["", "/milestones", milestone]) {
        await mentor.goto(`${about}${page}`);
        await member.goto(`${consent}/view${page}`);
        expect(await reading(member)).toBe(await reading(mentor));
        if (javaScriptEnabled) await tidy(member);
      }
      expect((await mentor.goto(`${consent}/view`))?.status()).toBe(404);

      await member.goto(milestone);
      await expect(member.getByText("Reads it with the milestones of “Understand”")).toBeVisible();
      await member.getByText("Change what Viktor Berg sees of it").click();
      await member.getByLabel("They see").selectOption("Nothing");
      await member.getByRole("region", { name: "Who sees it" }).getByRole("button", { name: "Save" }).click();
      await expect(member.getByText("Sees nothing of it")).toBeVisible();
      expect((await mentor.goto(`${about}${milestone}`))?.status()).toBe(404);
      await mentor.goto(`${about}/milestones`);
      await expect(mentor.getByText("Led the first review")).toHaveCount(0);
      await member.goto(`${consent}/view/milestones`);
      await expect(member.getByText("Led the first review")).toHaveCount(0);
    });

    test("delete, change one's mind, sign in again", async ({ page: member, browser }) => {
      test.setTimeout(150_000);
      const mentor = await another(browser);
      const address = await pair(member, mentor);
      await mentor.goto("/mentees");
      await mentor.getByRole("link", { name: "Ines" }).first().click();
      await expect(mentor.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();
      const about = mentor.url();
      const written = await member.context().newPage();
      await written.goto("/milestones/new");
      await written.getByLabel("Title").fill("Written too late");

      await member.goto("/settings");
      await member.getByRole("link", { name: /Delete my account/ }).click();
      await member.getByLabel("Your password").fill("not this one at all");
      await member.getByRole("button", { name: "Delete my account" }).click();
      await expect(member.getByText("This is not your password. Nothing was changed.")).toBeVisible();
      await member.getByLabel("Your password").fill(PASSWORD);
      await member.getByRole("button", { name: "Delete my account" }).click();
      await expect(member).toHaveURL(/\/deletion$/);
      await expect(member.getByRole("heading", { level: 1 })).toHaveText(
        /^Your account will be erased on \w+, \d+ \w+ \d{4} at \d\d:\d\d\.$/,
      );
      if (javaScriptEnabled) await inOrder(member);

      expect((await mentor.goto(about))?.status()).toBe(404);
      await mentor.goto("/mentees");
      await expect(mentor.getByText("Ines", { exact: true })).toHaveCount(0);
      await written.getByRole("button", { name: "Log milestone" }).click();
      await expect(written).toHaveURL(/\/deletion$/);
      await member.goto("/dashboard");
      await expect(member).toHaveURL(/\/deletion$/);

      await member.getByRole("button", { name: "Sign out" }).click();
      await expect(member).toHaveURL(/\/$/);
      await signIn(member, address);
      await expect(member).toHaveURL(/\/deletion$/);
      await member.getByRole("button", { name: "Keep my account" }).click();
      await expect(member).toHaveURL(/\/dashboard/);
      await expect(member.getByText("Your account stays, with everything in it.")).toBeVisible();
      await member.goto("/milestones");
      await expect(member.getByText("Written too late")).toHaveCount(0);
      expect((await mentor.goto(about))?.status()).toBe(200);
    });
  });
}

/** What a page says, without what can be done there and the bar that says whose eyes these are. */
const reading = (page: Page) =>
  page.getByRole("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const section of copy.querySelectorAll("section"))
      if (
        ["Your mentorship", "What have you seen?"].includes(
          section.querySelector("h2, h3")?.textContent?.trim() ?? "",
        )
      )
        section.remove();
    // What one can do there: whoever only looks has no way to it.
    for (const part of copy.querySelectorAll(
      'form, aside, nav, dialog, details, script, template, a[href$="/timeline"]',
    ))
      part.remove();
    for (const button of copy.querySelectorAll("button")) button.remove();
    return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
  });

async function tidy(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** The one page that only whoever is leaving can see. */
async function inOrder(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("a page that is not looked at is not told of, and one that says so shows nothing", async () => {
  const tomas = await signedIn("tomas");
  const path = (await tomas.send("/mentees")).html.match(/\/mentees\/[0-9a-f-]{36}/)![0];
  const owner = (await tomas.send(path, { method: "HEAD" })).status;
  expect(owner).toBe(200);
  const before = await openingsOf(path);
  for (const [name, value] of [
    ["next-router-prefetch", "1"],
    ["next-router-segment-prefetch", "/_tree"],
    ["purpose", "prefetch"],
    ["sec-purpose", "prefetch;prerender"],
    ["x-moz", "prefetch"],
  ] as const) {
    const ahead = await tomas.send(path, { headers: { [name]: value, rsc: "1" } });
    expect([name, ahead.status, ahead.text]).toEqual([
      name,
      503,
      expect.stringContaining("Throughline shows a page when it is opened, not before."),
    ]);
  }
  const head = await tomas.send(path, { method: "HEAD", headers: { "x-throughline-head": "1" } });
  expect([head.status, head.html]).toEqual([200, ""]);
  expect(await openingsOf(path)).toEqual(before);

  // The mark of a HEAD is ours to set: whoever sends it is told of all the same.
  await tomas.send(path, { headers: { "x-throughline-head": "1" } });
  expect(await openingsOf(path)).not.toEqual(before);
});

/** Of the page about a mentee, to the millisecond, which their own page does not tell. */
function openingsOf(page: string) {
  const { appUrl } = JSON.parse(process.env.E2E_POSTGRES!) as Logins;
  const ownerId = page.slice("/mentees/".length);
  return withPrisma(databaseAt(appUrl, "e2e"), (prisma) =>
    prisma.opening.findMany({ where: { ownerId, itemId: ownerId }, orderBy: { id: "asc" } }),
  );
}
