import type { Browser, BrowserContext } from "@playwright/test";
import { PASSWORD } from "../../prisma/cast/load.ts";
import { scriptless } from "./pages.ts";

/** A browser for each person, signed in; for nobody too. One after the other: a password takes a moment on purpose. */
export async function sitDown(browser: Browser, baseURL: string, people: Iterable<string | undefined>) {
  const desks = new Map<string | undefined, BrowserContext>();
  for (const who of people) {
    const desk = await browser.newContext({
      ...{ baseURL, locale: "en-GB", timezoneId: "Europe/Stockholm" },
      javaScriptEnabled: who !== scriptless,
    });
    if (who && who !== scriptless) await signIn(desk, `${who}@throughline.example`);
    desks.set(who, desk);
  }
  return desks;
}

async function signIn(desk: BrowserContext, email: string) {
  const page = await desk.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await page.close();
}
