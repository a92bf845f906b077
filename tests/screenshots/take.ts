import { join } from "node:path";
import type { Page } from "@playwright/test";
import { lookAt, lookNames, looks, type Look } from "./looks.ts";

/** The page in every look, each from top to bottom, and on paper as a browser prints it. Answers with the files by look. */
export async function takeAll(page: Page, folder: string, name: string) {
  const files: Partial<Record<Look | "paper", string>> = {};
  for (const look of lookNames) {
    await lookAt(page, look);
    files[look] = `${name}.${look}.png`;
    await page.screenshot({ path: join(folder, files[look]), animations: "disabled" });
  }
  await page.emulateMedia({ media: null, colorScheme: null });
  files.paper = `${name}.paper.pdf`;
  await page.pdf({ path: join(folder, files.paper), format: "A4", preferCSSPageSize: true });
  return files;
}

/** What a person sees first. */
export async function takeFirstSight(page: Page, folder: string, name: string) {
  await lookAt(page, "light");
  const { width, height } = looks.light;
  await page.screenshot({
    path: join(folder, `${name}.png`),
    clip: { x: 0, y: 0, width, height },
    animations: "disabled",
  });
}
