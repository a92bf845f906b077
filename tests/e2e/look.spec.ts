import { expect, test } from "@playwright/test";
import { signIn } from "./people.ts";

test("switching Maya’s weeks moves nothing on the landing page", async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/");
    const below = page.getByRole("region", { name: "How to read the line" });
    const before = await below.boundingBox();
    for (const week of ["week 1", "week 60", "week 33"]) {
      await page.getByRole("radio", { name: week }).check();
      await expect(page.getByRole("region", { name: `Maya’s line in ${week}` })).toBeVisible();
      await expect(page.getByRole("region", { name: /Maya’s line/ })).toHaveCount(1);
      expect(await below.boundingBox()).toEqual(before);
    }
  }
});

test("criteria count from twelve, also where the line runs down", async ({ page }) => {
  await page.goto("/");
  const gate = page.getByRole("region", { name: "Maya’s line in week 33" }).locator(".gate").first();
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(gate).toHaveCSS("rotate", "none");
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(gate).toHaveCSS("rotate", "-90deg");
});

test("all skills are a drawing with words, and a table behind it", async ({ page }) => {
  await signIn(page, "maya@throughline.example");
  await page.goto("/skills");
  await expect(page.getByRole("img", { name: "Radar of 23 skills" })).toBeVisible();
  const row = page.getByRole("row", { name: /^Microservices/ });
  await expect(row.getByRole("cell")).toHaveText(["", "4", "0", "3", "3"]);
  await page.getByRole("region", { name: "Where you see it differently" }).getByRole("link").first().click();
  await expect(page.getByRole("radio", { name: /^2/ }).first()).toBeVisible();
});

test("a mentor’s Today has who waits, what they ask, and where everybody stands", async ({ page }) => {
  await signIn(page, "priya@throughline.example");
  const waiting = page.getByRole("region", { name: "Waiting for you" });
  await expect(
    waiting.getByRole("link", { name: "Story: one calendar for four release trains" }),
  ).toBeVisible();
  await expect(waiting.getByText("Where did you stop believing me?")).toBeVisible();
  const mentees = page.getByRole("region", { name: "Your mentees" });
  await expect(mentees.getByRole("link", { name: "Oleksandra Hnatiuk-Vasylenko" })).toBeVisible();
  await expect(mentees.getByRole("img", { name: /^Step 5 of 5/ })).toBeVisible();
  await page.getByRole("link", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Story: one calendar for four release trains",
  );
});

test.describe("on paper", () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, "maya@throughline.example");
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 718, height: 1016 });
  });

  test("stands what a page says, and nothing that only a screen can do", async ({ page }) => {
    for (const path of ["/dashboard", "/skills", "/milestones"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("navigation")).toHaveCount(0);
      await expect(page.getByRole("button")).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
    }
  });

  test("the figures behind the radar are there", async ({ page }) => {
    await page.goto("/skills");
    await expect(page.getByRole("row", { name: /^Microservices/ })).toBeVisible();
  });

  test("a link has its address", async ({ page }) => {
    await page.goto("/milestones");
    await page.getByRole("link", { name: "Release freeze cut from 9 days to 3" }).click();
    const behind = await page
      .getByRole("link", { name: "Dependency log, checkout train" })
      .evaluate((link) => getComputedStyle(link, "::after").content);
    expect(behind).toContain("https://wiki.example.com/checkout/dependency-log");
  });
});
