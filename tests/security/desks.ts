import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import type { PlainBrowser } from "../e2e/plain-browser.ts";
import type { View } from "./story.ts";
import { watchfully, type Watch } from "./watch.ts";

/** A view with the answer it shows, where that was given to a form. */
export type Seen = View & { html?: string };

export type Desks = { finds: string[]; desks: Map<string, Watch> };

export async function sitDown(
  browser: Browser,
  people: Map<string, PlainBrowser>,
  options: BrowserContextOptions,
  alive: boolean,
): Promise<Desks> {
  const finds: string[] = [];
  const desks = new Map<string, Watch>();
  const url = process.env.APP_ORIGIN!;
  for (const [key, person] of people) {
    const watch = await watchfully(browser, { ...options, baseURL: url }, finds, alive);
    const cookies = person.cookies().split("; ").filter(Boolean);
    await watch.desk.addCookies(
      cookies.map((pair) => ({ url, name: pair.split("=")[0]!, value: pair.split("=")[1]! })),
    );
    desks.set(key, watch);
  }
  return { finds, desks };
}

/** Were one page to repeat what was written as it is, it would be seen: else nothing that is not found means anything. */
export async function requireSight(browser: Browser, people: Map<string, PlainBrowser>, { who, path }: View) {
  const { html } = await people.get(who)!.send(path);
  const careless = html.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  const watch = await sitDown(browser, new Map([[who, people.get(who)!]]), { bypassCSP: true }, false);
  await openAll(watch, [{ who, path, html: careless }]);
  if (watch.finds.length === 0) throw new Error(`${path} would be no more careful with its text as it is.`);
}

const TABS = 4;

/** Person by person, several tabs at a time; a tab is used again, because making one takes longer than a page does. */
export async function openAll({ desks }: Desks, views: readonly Seen[]) {
  const once = [...new Map(views.map((view) => [JSON.stringify(view), view])).values()];
  for (const [who, left] of Map.groupBy(once, (view) => view.who)) {
    const watch = desks.get(who)!;
    const tab = async () => {
      const page = await watch.desk.newPage();
      page.on("console", (message) => {
        if (/Content Security Policy/i.test(message.text()))
          watch.finds.push(`the policy stepped in at ${page.url()}: ${message.text()}`);
      });
      for (let view = left.shift(); view; view = left.shift()) await open(page, watch, view);
      await page.close();
    };
    await Promise.all(Array.from({ length: Math.min(TABS, left.length) }, tab));
  }
  return once.length;
}

async function open(page: Page, { look }: Watch, { path, html }: Seen) {
  if (html !== undefined)
    await page.route(new URL(path, process.env.APP_ORIGIN).href, async (route, request) => {
      if (!request.isNavigationRequest()) return route.fallback();
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    });
  // What it shows is asked here, not how soon.
  await page.goto(path, { waitUntil: "load", timeout: 180_000 });
  await look(page);
  await page.unrouteAll();
}
