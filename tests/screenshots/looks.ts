import type { Page } from "@playwright/test";

/** The ways a page is looked at. Widths are CSS pixels; paper is A4 less its margins. */
export const looks = {
  light: { width: 1280, height: 800, colorScheme: "light", media: "screen" },
  dark: { width: 1280, height: 800, colorScheme: "dark", media: "screen" },
  tablet: { width: 820, height: 1100, colorScheme: "light", media: "screen" },
  phone: { width: 360, height: 740, colorScheme: "light", media: "screen" },
  print: { width: 718, height: 1016, colorScheme: "light", media: "print" },
} as const;
export type Look = keyof typeof looks;
export const lookNames = Object.keys(looks) as Look[];

/**
 * The same page, looked at in another way: nothing is loaded again. The window is as tall as the page, so that what
 * sticks to its edge stands where the page ends.
 */
export async function lookAt(page: Page, look: Look) {
  const { width, height, colorScheme, media } = looks[look];
  await page.emulateMedia({ colorScheme, media });
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
}
