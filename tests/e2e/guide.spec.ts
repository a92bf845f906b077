import { expect, test, type Page } from "@playwright/test";
import { articlePages } from "../roadmap/pages.ts";
import { signIn } from "./people.ts";
import { PlainBrowser, signedIn } from "./plain-browser.ts";

test.describe("from /roadmap, without scripts", () => {
  test("every chapter, entry and skill of the article’s is reached by links", async () => {
    test.setTimeout(180_000);
    const pages = await crawl("/roadmap");
    expect(articlePages.filter((page) => !isThere(pages, page))).toEqual([]);
  });

  test("no link inside leads nowhere", async () => {
    test.setTimeout(180_000);
    const pages = await crawl("/roadmap");
    const broken = [...pages].flatMap(([path, { links }]) =>
      links
        .filter((link) => link.startsWith("/roadmap") && !isThere(pages, link))
        .map((link) => [path, link]),
    );
    expect(broken).toEqual([]);
  });

  test("a member reaches the same in their own frame", async () => {
    test.setTimeout(180_000);
    const pages = await crawl("/roadmap", await signedIn("maya"));
    const chapters = articlePages.filter((page) => /^\/roadmap\/(guide|skills)/.test(page));
    expect(chapters.filter((page) => !isThere(pages, page))).toEqual([]);
    for (const [path, { html }] of pages) expect(html, path).toContain("Log milestone");
  });

  for (const path of ["", "/guide/nothing", "/guide/tools/jira", "/guide/roles/nobody", "/skills/nothing"])
    test(`/roadmap${path || "/nothing"} is not there`, async () => {
      const { status, html } = await new PlainBrowser().send(`/roadmap${path || "/nothing"}`);
      expect(status).toBe(404);
      expect(html).toContain("This page is not here.");
    });

  test("the guide’s contents stand on the roadmap", async () => {
    const { status, location } = await new PlainBrowser().send("/roadmap/guide");
    expect([status, location]).toEqual([308, "/roadmap#guide"]);
  });
});

test("every page of the guide fits a phone, and no link outside takes our page along", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  for (const path of new Set(articlePages.map((page) => page.split("#")[0]!))) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(await widthOf(page), path).toBeLessThanOrEqual(360);
    for (const link of await page.locator('main a[href^="http"]').all())
      expect(await link.getAttribute("rel"), path).toBe("noopener nofollow");
  }
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("read from a step to a role, its skill, and what helps with it", async ({ page }) => {
      await page.goto("/roadmap");
      await page
        .getByRole("region", { name: "The five steps" })
        .getByRole("link", { name: "Hybrid role" })
        .click();
      await page
        .getByRole("list", { name: "Hybrid roles" })
        .getByRole("link", { name: "Release Manager" })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release Manager");
      await page.getByRole("rowheader", { name: "Risks" }).getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Risks");
      await expect(page.getByRole("listitem").filter({ hasText: "Level 3" })).toContainText(
        "Release Manager",
      );
      await page.getByRole("link", { name: "Risk register" }).click();
      await expect(page).toHaveURL(/\/roadmap\/guide\/frameworks#risk-register$/);
      await page.getByRole("link", { name: "Tools" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tools");
    });

    test("a challenge names the skills that answer it, a certificate its activity", async ({ page }) => {
      await page.goto("/roadmap/guide/challenges");
      const challenge = page.locator("#no-authority");
      await expect(challenge.getByText("Answered by")).toBeVisible();
      await challenge.getByRole("link", { name: "Influence without authority" }).click();
      await expect(page).toHaveURL(/\/roadmap\/skills\/influence$/);

      await page.goto("/roadmap/guide/certifications");
      await page.locator("#pmp").getByRole("link", { name: "Earn the PMP certificate" }).click();
      const activity = page.locator("#certify-pmp");
      await activity.getByRole("link", { name: /^PMP/ }).click();
      await expect(page).toHaveURL(/\/roadmap\/guide\/certifications#pmp$/);
    });

    test("growth levels divide, and each says what it wants", async ({ page }) => {
      await page.goto("/roadmap/guide/levels");
      const path = page.getByRole("region", { name: "Growth levels" }).first();
      await expect(path.getByRole("listitem").filter({ hasText: "After Senior TPM" })).toHaveCount(2);
      await expect(page.getByRole("row", { name: /^System design/ }).getByRole("cell")).toHaveText([
        "3",
        "4",
        "5",
        "4",
        "4",
      ]);
      await path.getByRole("link", { name: "Principal TPM" }).click();
      await expect(page.getByRole("row", { name: /^System design/ })).toContainText("up from 4");
    });

    test("members see their own line and state on the roadmap", async ({ page }) => {
      await signIn(page, "maya@throughline.example");
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Roadmap" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        /^You have done \d+ of the roadmap’s \d+/,
      );
      await expect(page.getByRole("region", { name: "Your five steps" })).toContainText(
        "9 of 9 done, 3 verified",
      );
      const activity = page
        .getByRole("listitem")
        .filter({ hasText: "Align two groups whose priorities conflict" });
      await expect(activity).toContainText("Blocked");
      await activity.getByRole("link").click();
      await expect(page).toHaveURL(/\/steps\/lead\?open=align-conflicting-priorities#/);
      await expect(page.getByRole("list", { name: "Challenges" })).toBeVisible();
    });

    test("members see how near they are to a level, and what helps with a skill", async ({ page }) => {
      await signIn(page, "maya@throughline.example");
      await page.goto("/roadmap/guide/levels/tpm");
      await expect(
        page.getByText(
          /By your own view you meet 13 of the 23; your evidence holds \d+, and your mentors see 4\./,
        ),
      ).toBeVisible();
      await expect(page.getByRole("row", { name: /^Risks/ })).toContainText("you 3");

      await page.goto("/skills/risks");
      await page.getByRole("link", { name: "Risk register" }).click();
      await expect(page).toHaveURL(/\/roadmap\/guide\/frameworks#risk-register$/);
      await page.goto("/skills/risks");
      await page.getByRole("link", { name: /^Risks: what builds it/ }).click();
      await expect(page.getByRole("link", { name: "Rate yourself" })).toHaveAttribute(
        "href",
        "/skills/risks",
      );
    });
  });
}

test("a mentor without a plan sees the roadmap as everybody does", async () => {
  const { text } = await (await signedIn("tomas")).send("/roadmap");
  expect(text).toContain("Five steps lead from engineer to Technical Program Manager.");
});

type Crawled = { html: string; links: string[] };

/** Every page below /roadmap that links lead to from here, by path. */
async function crawl(start: string, browser = new PlainBrowser()) {
  const pages = new Map<string, Crawled>();
  const waiting = [start];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const { status, html } = await browser.send(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => absolute(href!, path!));
    pages.set(path, { html, links });
    waiting.push(...links.map(pathOf).filter((link) => /^\/roadmap(\/|$)/.test(link)));
  }
  return pages;
}

/** Whether the crawl came to the page, and the page has the place that the address names. */
function isThere(pages: Map<string, Crawled>, address: string) {
  const [path, place] = address.split("#");
  const page = pages.get(path!);
  return page !== undefined && (place === undefined || page.html.includes(` id="${place}"`));
}

const absolute = (href: string, path: string) => (href.startsWith("#") ? `${path}${href}` : href);
const pathOf = (address: string) => address.split(/[?#]/)[0]!;
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
