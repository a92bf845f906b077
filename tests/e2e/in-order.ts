import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing for axe to find, one heading, and all of it on a small screen. */
export async function inOrder(page: Page, path: string) {
  await page.setViewportSize({ width: 1280, height: 800 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    ),
  ).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  // A phone, a small one, and a laptop's window at 200 %.
  for (const [width, height] of [
    [360, 740],
    [320, 568],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    const wanted = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wanted, `${path} at ${width} px`).toBeLessThanOrEqual(width);
  }
}
