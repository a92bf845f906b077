import type { Page } from "@playwright/test";
import type { Letters, Shot } from "./pages.ts";
import type { Find } from "./find.ts";

/** Opens the page a shot is of. A picture of another page would lie: who is led away, or gets another status, stops the run. */
export async function openAt(
  page: Page,
  { group, path = group, status = 200, act }: Shot & { group: string },
  find: Find,
  letters: Letters,
) {
  const address = typeof path === "string" ? path : path(find);
  await page.setViewportSize({ width: 1280, height: 800 });
  const answer = await page.goto(address, { waitUntil: "load" });
  const asked = address.split(/[?#]/, 1)[0];
  const { pathname } = new URL(page.url());
  if (answer?.status() !== status || (status === 200 && pathname !== asked))
    throw new Error(`${address} answered ${answer?.status()} at ${pathname}.`);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  await act?.(page, letters);
  await page.mouse.move(0, 0);
  return address;
}
