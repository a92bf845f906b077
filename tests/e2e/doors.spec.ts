import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { PlainBrowser, signedIn } from "./plain-browser.ts";

/** Actions for whoever comes: each with its reason. Every other one is for members. */
const openActions: Record<string, string> = {
  signInAction: "how a viewer comes to be",
  signUpAction: "how a viewer comes to be",
  openByCodeAction: "ends a sign-up, in the browser that began it",
  openByLinkAction: "ends a sign-up, for whoever reads its mail",
  resendSignUpAction: "goes on with a sign-up, in the browser that began it",
  askResetAction: "for whoever forgot their password",
  resetPasswordAction: "for whoever reads the mail that was asked for",
  endMailsAction: "for whoever holds a mail, and turns mails like it off",
  undoEmailAction: "for whoever reads the mail to the address that was an account’s before",
};

/** Actions for whoever asked to be deleted: members are led away. */
const leaversActions = ["undoDeletionAction"];

/** Route handlers for whoever comes: each with its reason. */
const openRoutes: Record<string, string> = {
  "/api/health/ready": "asked by whatever sends traffic here; says yes or no",
  "/dev/mail/html": "read on the developer’s own machine only: 404 anywhere else",
  "/unsubscribe":
    "the button of a mail program: turns off the mails its sealed token names, whoever sends it",
  "/sign-out": "ends the session of the cookie it is sent, and no other",
};

/** Not behind a wrapper of ours at all. */
const ownDoors: Record<string, string> = { "/icon.svg": "a picture that Next reads from a file" };

const NO_FORM = "This was not sent by a form of ours.";
const SIGNED_OUT = "You were signed out meanwhile, so nothing was saved.";
const UNKNOWN_FIELD = "This form has a field we do not know.";

type Action = { id: string; name: string; path: string };

test("every server action of the build goes through the wrapper", async () => {
  const [nobody, sam] = [new PlainBrowser(), await signedIn("sam")];
  const actions = actionsOfBuild();
  expect(actions.length).toBeGreaterThan(20);

  const unwrapped: string[] = [];
  for (const action of actions) {
    const [noForm, oddForm] = [await call(sam, action, "[]"), await call(sam, action, formWith("odd", "1"))];
    const proper = leaversActions.includes(action.name)
      ? oddForm.headers.get("x-action-redirect")?.startsWith("/dashboard")
      : oddForm.html.includes(UNKNOWN_FIELD);
    if (!noForm.html.includes(NO_FORM) || !proper) unwrapped.push(action.name);
  }
  expect(unwrapped).toEqual([]);

  const open: string[] = [];
  for (const action of actions) {
    const { html, headers } = await call(nobody, action, formWith("odd", "1"));
    const leads = headers.get("x-action-redirect") ?? "";
    if (!leads.startsWith("/sign-in") && !html.includes(SIGNED_OUT)) open.push(action.name);
  }
  expect(open.sort()).toEqual(Object.keys(openActions).sort());
});

test("no action runs for another site, wherever it is posted to", async () => {
  const sam = await signedIn("sam");
  for (const { id } of actionsOfBuild().slice(0, 3))
    for (const path of ["/", "/nowhere"])
      for (const origin of ["https://evil.example", "null"]) {
        const answer = await call(sam, { id, path }, formWith("odd", "1"), origin);
        expect([answer.status, answer.text]).toEqual([403, expect.stringContaining("from another site")]);
      }
});

test("every route handler of the build goes through a wrapper", () => {
  const routes = routesOfBuild().filter((path) => !(path in ownDoors));
  const open: string[] = [];
  for (const path of routes) {
    const source = readFileSync(`app${path}/route.ts`, "utf8");
    const handlers = [
      ...source.matchAll(/export (?:const|async function|function) ([A-Z]+)\b(?: = (\w+))?/g),
    ];
    expect(handlers.length).toBeGreaterThan(0);
    for (const [, method, wrapper] of handlers) {
      expect(`${path} ${method} ${wrapper}`).toMatch(/ (route|openRoute)$/);
      if (wrapper === "openRoute") open.push(path);
    }
  }
  expect([...new Set(open)].sort()).toEqual(Object.keys(openRoutes).sort());
  expect(routesOfBuild()).toEqual(expect.arrayContaining(Object.keys(ownDoors)));
});

/** What the build says it answers to, and a page that each action can be posted to. */
function actionsOfBuild(): Action[] {
  const { node, edge } = manifest("server-reference-manifest.json") as Manifest;
  expect(edge).toEqual({});
  return Object.entries(node).map(([id, { exportedName, workers }]) => ({
    id,
    name: exportedName,
    path: pathOf(Object.keys(workers)[0]!.replace(/^app/, "")),
  }));
}

const routesOfBuild = () =>
  Object.keys(manifest("app-paths-manifest.json"))
    .filter((entry) => entry.endsWith("/route"))
    .map(pathOf);

type Manifest = Record<
  "node" | "edge",
  Record<string, { exportedName: string; workers: Record<string, unknown> }>
>;

const manifest = (name: string): object =>
  JSON.parse(readFileSync(`${process.env.NEXT_DIST_DIR}/server/${name}`, "utf8"));

const pathOf = (entry: string) =>
  entry
    .replace(/\/(page|route)$/, "")
    .replace(/\/\([^/]+\)/g, "")
    .replace(/\[\w+\]/g, "x") || "/";

const call = (
  browser: PlainBrowser,
  { id, path }: Pick<Action, "id" | "path">,
  body: BodyInit,
  origin = process.env.APP_ORIGIN!,
) => browser.post(path, body, { "next-action": id, accept: "text/x-component", origin });

/** A form as React's client sends it: the state before, then the fields. */
function formWith(name: string, value: string) {
  const body = new FormData();
  body.append(`_1_${name}`, value);
  body.append("0", '[{},"$K1"]');
  return body;
}
