import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing for axe to find, one heading, and all of it on a phone. */
export async function inOrder(page: Page, path: string) {
  await page.setViewportSize({ width: 1280, height: 800 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    ),
  ).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page.setViewportSize({ width: 360, height: 740 });
  const [wanted, given] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(wanted, `${path} at 360 px`).toBeLessThanOrEqual(given!);
}
