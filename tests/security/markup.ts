import { chromium, type Browser, type BrowserContextOptions } from "@playwright/test";
import { freePort } from "../../lib/launch/ports.ts";
import { formsIn, PlainBrowser, signedIn } from "../e2e/plain-browser.ts";
import type { Claim } from "../nodes/claims.ts";
import { findIn } from "../screenshots/find.ts";
import { pages } from "../screenshots/pages.ts";
import { CHROMIUM_FLAGS, findChromium } from "../support/chromium.ts";
import { withPrisma } from "../support/database.ts";
import { careless, payloads } from "./payloads.ts";
import { walk, type Found } from "./record.ts";
import { openScene } from "./scene.ts";
import { tell, type View } from "./story.ts";
import { readTextFields } from "./text-fields.ts";
import { watchfully, type Watch } from "./watch.ts";
import { acceptable, refusable, typedInto } from "./written.ts";

const MEMBERS = ["maya", "tomas", "priya", "jonas", "oleksandra", "ruben", "sara", "sam"];

/** A view with the answer it shows, where that was given to a form. */
type Seen = View & { html?: string };

/**
 * Each payload goes into every text field of every form of every page, by the real forms; then every page is opened in
 * Chromium, as owner, mentor, stranger and visitor, without our content security policy: the markup itself has to be
 * harmless. Every eighth round our own scripts run too, and all is opened once more with the policy, which must find
 * nothing to do.
 */
export const markup =
  (rounds: number) =>
  async (ownerUrl: string): Promise<Claim> => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
    const scene = await openScene(ownerUrl);
    try {
      const harmless = await harmlessOf(browser);
      const find = await withPrisma(ownerUrl, findIn);
      const people = new Map<string, PlainBrowser>();
      for (const key of MEMBERS) people.set(key, await signedIn(key));
      const found: Found[] = [];
      for (const [key, person] of people) found.push(...(await walk(key, person, find, 1)).forms);
      people.set("visitor", new PlainBrowser());
      for (const path of ["/sign-in", "/sign-up", "/forgot"]) found.push(...(await formsOfVisitor(path)));
      const forms = eachOnce(found);
      const missed = await fieldsMissedBy(forms);
      await scene.forgetAttempts();
      await scene.keep();

      const bare = await sitDown(browser, people, { bypassCSP: true }, false);
      const alive = await sitDown(browser, people, { bypassCSP: true }, true);
      const dressed = await sitDown(browser, people, {}, true);
      const findings = () => [...new Set([bare, alive, dressed].flatMap(({ finds }) => finds))];
      let views = 0;
      const chosen = payloads.filter(
        (_, index) => index % Math.max(1, Math.ceil(payloads.length / rounds)) === 0,
      );
      for (const [round, text] of chosen.entries()) {
        await scene.bringBack();
        const ask = async (sql: string) => (await scene.client.query(sql)).rows;
        const told = await tell(people, { text, find, ask });
        const answers = await write(people, forms, text, scene.forgetAttempts);
        const mails = await ask('SELECT "id" FROM "Mail" ORDER BY "createdAt" DESC LIMIT 4');
        const all = [
          ...told,
          ...pagesOf(find),
          ...addressesWith(text),
          ...answers,
          ...["/dev/mail", ...mails.map(({ id }) => `/dev/mail/html?id=${id}`)].map((path) => ({
            who: "visitor",
            path,
          })),
        ];
        if (round === 0) await requireSight(browser, people, told[0]!);
        views += await openAll(round % 8 === 0 ? alive : bare, all);
        if (round % 8 === 0) views += await openAll(dressed, all);
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

async function formsOfVisitor(path: string): Promise<Found[]> {
  const { html } = await new PlainBrowser().send(path);
  return formsIn(html)
    .filter(({ markup }) => typedInto(markup).size > 0)
    .map((form) => ({ ...form, by: "visitor", path, door: path }));
}

/** Of forms that look alike one is enough; but everybody's own name is written by themselves. */
function eachOnce(forms: Found[]) {
  const kinds = new Map<string, Found>();
  for (const form of forms) {
    const fields = [...typedInto(form.markup).keys()].map((name) => name.split(".")[0]);
    const key = [form.door.split(" ").at(-1), ...new Set(fields), fields.includes("name") && form.by].join(
      " ",
    );
    if (fields.length > 0 && !kinds.has(key)) kinds.set(key, form);
  }
  return [...kinds.values()];
}

/** A text field of some schema that no form of this run has. */
async function fieldsMissedBy(forms: Found[]) {
  const names = forms.flatMap(({ markup }) =>
    [...typedInto(markup).keys()].map((name) => name.split(".")[0]),
  );
  return (await readTextFields()).filter((name) => !names.includes(name));
}

/** Writes into every form, as it is taken and as it is not. Answers what is shown to whoever is refused. */
async function write(
  people: Map<string, PlainBrowser>,
  forms: Found[],
  text: string,
  forget: () => Promise<unknown>,
) {
  const answers: Seen[] = [];
  for (const { by, path, markup, data } of forms) {
    const person = people.get(by)!;
    const sent = [...acceptable(markup, data, text), refusable(markup, data, text)];
    for (const body of sent) {
      await forget();
      const answer =
        by === "visitor" ? await new PlainBrowser().post(path, body) : await person.post(path, body);
      if (answer.status >= 500) throw new Error(`${path} answered ${answer.status} to ${by}`);
      if (answer.status === 200) answers.push({ who: by, path, html: answer.html });
    }
  }
  return answers;
}

const pagesOf = (find: Awaited<ReturnType<typeof findIn>>): Seen[] =>
  Object.entries(pages).flatMap(([route, shots]) =>
    shots
      .filter(({ world }) => !world && route !== "/deletion")
      .map(({ who = "visitor", path = route }) => ({
        who,
        path: typeof path === "string" ? path : path(find),
      })),
  );

const PARAMS = [
  "done",
  "saved",
  "open",
  "q",
  "next",
  "email",
  "skill",
  "step",
  "activity",
  "draft",
  "state",
  "kind",
].concat(["by", "after", "before", "most", "from", "to", "token", "tab"]);

/** What stands in an address is shown, too, by some pages: everything in its query, and in place of an id. */
function addressesWith(text: string): Seen[] {
  const said = encodeURIComponent(text);
  const query = `?${PARAMS.map((name) => `${name}=${said}`).join("&")}`;
  return Object.keys(pages)
    .filter((route) => route !== "/deletion")
    .map((route) => ({
      who: /^\/($|roadmap|privacy|sign|forgot|reset|email|invitations|dev)/.test(route) ? "visitor" : "maya",
      path: route.replaceAll(/\[\w+\]/g, said) + query,
    }));
}

type Desks = { finds: string[]; desks: Map<string, Watch> };

async function sitDown(
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
async function requireSight(browser: Browser, people: Map<string, PlainBrowser>, { who, path }: View) {
  const { html } = await people.get(who)!.send(path);
  const careless = html.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  const watch = await sitDown(browser, new Map([[who, people.get(who)!]]), { bypassCSP: true }, false);
  await openAll(watch, [{ who, path, html: careless }]);
  if (watch.finds.length === 0) throw new Error(`${path} would be no more careful with its text as it is.`);
}

const TABS = 4;

async function openAll({ desks }: Desks, views: readonly Seen[]) {
  const left = [...new Map(views.map((view) => [JSON.stringify(view), view])).values()];
  const { length } = left;
  const tab = async () => {
    for (let view = left.shift(); view; view = left.shift()) await open(desks.get(view.who)!, view);
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return length;
}

async function open({ desk, look, finds }: Watch, { path, html }: Seen) {
  const page = await desk.newPage();
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text()))
      finds.push(`the policy stepped in at ${path}: ${message.text()}`);
  });
  if (html !== undefined)
    await page.route(new URL(path, process.env.APP_ORIGIN).href, async (route, request) => {
      if (!request.isNavigationRequest()) return route.fallback();
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    });
  try {
    await page.goto(path, { waitUntil: "load" });
    await look(page);
  } finally {
    await page.close();
  }
}
