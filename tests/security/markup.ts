import { chromium, type Browser } from "@playwright/test";
import { freePort } from "../../lib/launch/ports.ts";
import { PlainBrowser, signedIn } from "../e2e/plain-browser.ts";
import type { Claim } from "../nodes/claims.ts";
import { findIn } from "../screenshots/find.ts";
import { CHROMIUM_FLAGS, findChromium } from "../support/chromium.ts";
import { withPrisma } from "../support/database.ts";
import { openAll, requireSight, sitDown, type Seen } from "./desks.ts";
import { fieldsMissedBy, formsOf } from "./fields.ts";
import { careless, payloads, TELLING } from "./payloads.ts";
import { openScene } from "./scene.ts";
import { tell } from "./story.ts";
import { addressesWith, pagesOf } from "./views.ts";
import { watchfully } from "./watch.ts";
import { typedInto, write } from "./written.ts";

const MEMBERS = ["maya", "tomas", "priya", "jonas", "oleksandra", "ruben", "sara", "sam"];

/**
 * Each payload goes into every text field of every form of every page, by the real forms; then every page is asked for, as
 * owner, mentor, stranger and visitor, and what holds any of the payload is opened in Chromium without our content security
 * policy: the markup itself has to be harmless. Every eighth round our own scripts run too, on every page whether or not
 * the markup that was sent holds anything, and all is opened once more with the policy, which must find nothing to do.
 */
export const markup =
  (chosen: readonly string[]) =>
  async (ownerUrl: string): Promise<Claim> => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
    const scene = await openScene(ownerUrl);
    try {
      const harmless = await harmlessOf(browser);
      const find = await withPrisma(ownerUrl, findIn);
      const people = new Map<string, PlainBrowser>();
      for (const key of MEMBERS) people.set(key, await signedIn(key));
      people.set("visitor", new PlainBrowser());
      const forms = await formsOf(people, find);
      const missed = await fieldsMissedBy(forms);
      await scene.forgetAttempts();
      await scene.keep();

      const bare = await sitDown(browser, people, { bypassCSP: true }, false);
      const alive = await sitDown(browser, people, { bypassCSP: true }, true);
      const dressed = await sitDown(browser, people, {}, true);
      const findings = () => [...new Set([bare, alive, dressed].flatMap(({ finds }) => finds))];
      let views = 0;
      for (const [round, text] of chosen.entries()) {
        await scene.bringBack();
        const ask = async (sql: string) => (await scene.client.query(sql)).rows;
        const told = await tell(people, { text, find, ask });
        const answers = await write(people, forms, text, scene.forgetAttempts);
        const mails = await ask('SELECT "id" FROM "Mail" ORDER BY "createdAt" DESC LIMIT 4');
        const all = [
          ...told,
          ...pagesOf(find),
          ...addressesWith(text, find),
          ...answers,
          ...["/dev/mail", ...mails.map(({ id }) => `/dev/mail/html?id=${id}`)].map((path) => ({
            who: "visitor",
            path,
          })),
        ];
        if (round === 0) await requireSight(browser, people, told[0]!);
        if (round % 8 === 0) views += (await openAll(alive, all)) + (await openAll(dressed, all));
        else views += await openAll(bare, await holding(people, all));
        console.log(
          `  ${round + 1} of ${chosen.length}: ${text}: ${views} views, ${findings().length} findings`,
        );
      }
      for (const finding of findings().slice(0, 40)) console.log(`  found: ${finding}`);
      for (const name of missed) console.log(`  a text field nobody reaches: ${name}`);
      for (const text of harmless) console.log(`  harmless even on a careless page: ${text}`);
      const fields = forms.reduce((sum, { markup }) => sum + typedInto(markup).size, 0);
      return {
        says: `${chosen.length} payloads in each of ${fields} fields of ${forms.length} forms, ${views} views in Chromium: ${findings().length} executions or foreign elements; ${missed.length} fields were not reached, ${harmless.length} payloads prove nothing`,
        isKept: findings().length === 0 && missed.length === 0 && harmless.length === 0 && views > 0,
      };
    } finally {
      await browser.close();
      await scene.close();
    }
  };

/** The payloads no careless page is caught by. */
async function harmlessOf(browser: Browser) {
  const harmless: string[] = [];
  const watch = await watchfully(browser, {}, []);
  const host = `http://localhost:${await freePort()}/`;
  for (const text of payloads) {
    watch.finds.length = 0;
    for (const wrap of careless) {
      const page = await watch.desk.newPage();
      await page.route(host, (route) =>
        route.fulfill({
          contentType: "text/html; charset=utf-8",
          body: `<!doctype html><body>${wrap(text)}`,
        }),
      );
      await page.goto(host).catch(() => {});
      await page.waitForTimeout(50);
      await page.close();
      if (watch.finds.length > 0) break;
    }
    if (watch.finds.length === 0) harmless.push(text);
  }
  await watch.desk.close();
  return harmless;
}

/** So many of them, as different as they come. */
export const few = (rounds: number) =>
  payloads.filter((_, index) => index % Math.max(1, Math.ceil(payloads.length / rounds)) === 0);

/** Those from the first to the last of these places, as they are counted from 1. */
export const fromTo = (first: number, last: number) => payloads.slice(first - 1, last);

/** Those of the views whose page holds a part of the payload that no escaping changes, with that page. */
async function holding(people: Map<string, PlainBrowser>, views: readonly Seen[]) {
  const held: Seen[] = [];
  for (const { who, path, html: given } of views) {
    const person = who === "visitor" ? new PlainBrowser() : people.get(who)!;
    const html = given ?? (await person.send(path)).html;
    if (TELLING.test(html)) held.push({ who, path, html });
  }
  return held;
}
