import { expect, test } from "@playwright/test";
import { PASSWORD, signIn, signUp } from "./people.ts";
import { PlainBrowser, signedIn } from "./plain-browser.ts";

test("after signing out the cookie opens nothing", async () => {
  const sam = await signedIn("sam");
  const stolen = sam.cookies();
  const out = await sam.post("/sign-out", new URLSearchParams());
  expect(out.status).toBe(303);
  expect(out.headers.get("clear-site-data")).toContain("storage");
  expect((await new PlainBrowser().send("/dashboard", { headers: { cookie: stolen } })).status).toBe(307);
  expect((await sam.send("/sign-out")).status).toBe(405);
});

test("signing out everywhere ends every browser, and says so to this one", async () => {
  const [here, phone, other] = [await signedIn("ruben"), await signedIn("ruben"), await signedIn("sam")];
  const stolen = here.cookies();
  const out = await here.post("/sign-out", new URLSearchParams({ where: "everywhere" }));
  expect([out.status, out.location]).toEqual([303, "/"]);
  expect(out.headers.get("clear-site-data")).toContain("storage");
  expect((await new PlainBrowser().send("/dashboard", { headers: { cookie: stolen } })).status).toBe(307);
  expect((await phone.send("/dashboard")).status).toBe(307);
  expect((await other.send("/dashboard")).status).toBe(200);
});

test("a device is signed out from the list, and only one’s own", async () => {
  const [here, phone, sam] = [await signedIn("priya"), await signedIn("priya"), await signedIn("sam")];
  const form = await here.form("/settings/devices", "sessionId");
  expect((await sam.post("/settings/devices", form)).status).toBe(200);
  expect((await phone.send("/dashboard")).status).toBe(200);
  const { status, location } = await here.post("/settings/devices", form);
  expect([status, location]).toEqual([303, "/settings/devices?saved=one"]);
  expect([(await here.send("/dashboard")).status, (await phone.send("/dashboard")).status]).toEqual([
    200, 307,
  ]);
});

test("whoever is signed out while they type keeps their text, and sends it once they are in again", async ({
  page,
}) => {
  const email = await signUp(page, "Ada");
  await page.goto("/milestones/new");
  await page.getByLabel("Title").fill("An hour of typing");
  const phone = await new PlainBrowser().signIn(email);
  await phone.post("/sign-out", new URLSearchParams({ where: "everywhere" }));

  await page.getByRole("button", { name: "Log milestone" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("You were signed out meanwhile");
  await expect(page.getByLabel("Title")).toHaveValue("An hour of typing");
  await signIn(await page.context().newPage(), email);
  await page.getByRole("button", { name: "Log milestone" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "An hour of typing" })).toBeVisible();
});

test("a page sets the session’s cookie once, and never writes it again", async () => {
  const sam = await signedIn("sam");
  for (const path of ["/dashboard", "/settings/devices", "/milestones"])
    expect((await sam.send(path)).headers.getSetCookie()).toEqual([]);
});

test("no cookie but the right one opens anything, and none breaks anything", async () => {
  const good = (await signedIn("sam")).cookies();
  // Beside it there are others, that mark the browser and open nothing.
  const [, name, value] = /(?:^|; )(throughline)=([^;]+)/.exec(good) as unknown as [string, string, string];
  for (const cookie of [
    `${name}=`,
    `${name}=${value.slice(0, -1)}`,
    `${name}=${value}x`,
    `${name}=${value.split("").reverse().join("")}`,
    `${name}=%00`,
    `${name}=${"x".repeat(4000)}`,
    `${name}="${value}`,
    `__Host-${name}=${value}`,
    `${name}.0=${value}`,
  ])
    expect([cookie, (await new PlainBrowser().send("/dashboard", { headers: { cookie } })).status]).toEqual([
      cookie,
      307,
    ]);
  expect((await new PlainBrowser().send("/dashboard", { headers: { cookie: good } })).status).toBe(200);
});

test("next-auth has no door of its own", async () => {
  const nobody = new PlainBrowser();
  for (const path of ["signin", "signout", "session", "csrf", "providers", "error", "verify-request"])
    expect([path, (await nobody.send(`/api/auth/${path}`)).status]).toEqual([path, 404]);
  const body = new URLSearchParams({ email: "sam@throughline.example", password: "x" });
  for (const path of ["callback/credentials", "signin/credentials", "signout"])
    expect([path, (await nobody.post(`/api/auth/${path}`, body)).status]).toEqual([path, 404]);
});

test("signing in leads back to where one was headed, and never to another site", async () => {
  const form = { email: "sam@throughline.example", password: PASSWORD };
  const nobody = new PlainBrowser();
  const { location } = await nobody.send("/milestones?state=LOGGED");
  const { html } = await nobody.send(location!);
  expect(html).toContain('href="/sign-up?next=%2Fmilestones%3Fstate%3DLOGGED"');
  expect((await nobody.submit(location!, "password", form)).location).toBe("/milestones?state=LOGGED");
  for (const next of ["//evil.example", "/\\evil.example", "https://evil.example", "/%2fevil.example"]) {
    const answer = await new PlainBrowser().submit("/sign-in", "password", { ...form, next });
    expect([next, answer.status, answer.location]).toEqual([next, 303, "/dashboard"]);
    expect((await new PlainBrowser().post("/sign-out", new URLSearchParams({ next }))).location).toBe("/");
  }
});

test("passwords and addresses of every odd kind get a sentence, and nothing is broken", async () => {
  const odd = (email: string, password: string) =>
    new PlainBrowser().submit("/sign-in", "password", { email, password });
  const mine = "sam@throughline.example";
  for (const [email, password, sentence] of [
    [mine, "x".repeat(900_000), "Enter your password"],
    [mine, "a line\0through", "do not belong together"],
    ['"sam"@throughline.example', PASSWORD, "Enter an e-mail address like"],
    ["ѕam@throughline.example", PASSWORD, "Enter an e-mail address like"],
  ] as const) {
    const answer = await odd(email, password);
    expect([email, answer.status]).toEqual([email, 200]);
    expect(answer.text).toContain(sentence);
  }
  expect((await odd("ＳＡＭ@throughline.example", PASSWORD)).status).toBe(303);
  const joining = await new PlainBrowser().submit("/sign-up", "password", {
    ...{ name: "Sam", email: "sam", password: "a line through five stations" },
  });
  expect(joining.text).toContain("Enter an e-mail address like");
});
