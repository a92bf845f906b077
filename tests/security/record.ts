import { formsIn, type PlainBrowser } from "../e2e/plain-browser.ts";
import { pages } from "../screenshots/pages.ts";
import type { Find } from "../screenshots/find.ts";
import { filled } from "./filled.ts";

/** A request somebody made: a page they opened, the same as Next's own script fetches it, or a form they sent from it. */
export type Recorded = {
  by: string;
  path: string;
  kind: "page" | "fetch" | "form";
  body?: FormData;
  door: string;
};

/** A form on a page, as it was given to whoever opened it. */
export type Found = { by: string; path: string; door: string; markup: string; data: FormData };

/** Everything one person can open, and do from there. */
export async function recordOf(by: string, browser: PlainBrowser, find: Find): Promise<Recorded[]> {
  const { opened, forms } = await walk(by, browser, find, 2);
  return [
    ...opened.flatMap(({ path, door }) => [
      { by, path, door, kind: "page" as const },
      { by, path, door, kind: "fetch" as const },
    ]),
    ...forms.flatMap(({ path, door, markup, data }) =>
      filled(markup, data).map((body) => ({ by, path, door, kind: "form" as const, body })),
    ),
  ];
}

/**
 * From the pages that are looked at, each of which is there for a state of its own, to whatever they link to. Of the linked
 * ones so many of each kind are enough, as of the forms: the third milestone is asked for as the first one is.
 */
export async function walk(by: string, browser: PlainBrowser, find: Find, enough: number) {
  const opened: { path: string; door: string }[] = [];
  const forms: Found[] = [];
  const counts = new Map<string, number>();
  const isEnough = (door: string) => {
    counts.set(door, (counts.get(door) ?? 0) + 1);
    return counts.get(door)! > enough;
  };
  const starts = new Set(startsOf(by, find));
  const queue = [...starts];
  const seen = new Set<string>();
  while (queue.length > 0) {
    const path = queue.shift()!;
    const door = doorOf(path);
    if (seen.has(path) || isPublic(path) || (isEnough(door) && !starts.has(path))) continue;
    seen.add(path);
    const { status, html } = await browser.send(path);
    if (status !== 200) continue;
    opened.push({ path, door });
    for (const { markup, data } of formsIn(html)) {
      const action = actionOf(data);
      if (action && !isEnough(`${door} ${action}`))
        forms.push({ by, path, door: `${door} ${action}`, markup, data });
    }
    queue.push(...linksIn(html));
  }
  return { opened, forms };
}

const startsOf = (by: string, find: Find) => [
  ...["/dashboard", "/milestones", "/reviews", "/mentors", "/mentees", "/openings", "/settings"],
  ...Object.entries(pages).flatMap(([route, shots]) =>
    shots
      .filter(({ who, world }) => who === by && !world)
      .map(({ path = route }) => (typeof path === "string" ? path : path(find))),
  ),
];

const linksIn = (html: string) =>
  [...html.matchAll(/ href="(\/[^"#]*)/g)].map(([, path]) => path!.replaceAll("&amp;", "&"));

/** Open to everybody; and the outbox, which is for whoever runs Throughline on their own machine. */
const isPublic = (path: string) =>
  /^\/($|\?|_next|icon|roadmap|privacy|sign-|forgot|reset|email|dev\/|api\/)/.test(path) ||
  path.startsWith("//");

/** A page by its route, and what it is asked for: "/milestones/[milestoneId]/edit", "/skills/[skill]?on=…". */
function doorOf(path: string) {
  const [address, query] = path.split("?") as [string, string?];
  const route = routes.find(({ matches }) => matches.test(address))?.route ?? address;
  return query === undefined ? route : `${route}?${query.replaceAll(/=[^&]*/g, "=…")}`;
}

/** Those without gaps first: "/milestones/new" is no milestone. */
const routes = Object.keys(pages)
  .sort((a, b) => Number(a.includes("[")) - Number(b.includes("[")))
  .map((route) => ({ route, matches: new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[^/]+")}$`) }));

/** Where the form goes to, as Next writes it into a field of its own. */
function actionOf(data: FormData) {
  const [name, value] = [...data].find(([name]) => /^\$ACTION_(\d+:0|ID_)/.test(name)) ?? [];
  return name?.startsWith("$ACTION_ID_")
    ? name.slice(11)
    : value && (JSON.parse(String(value)) as { id: string }).id;
}
