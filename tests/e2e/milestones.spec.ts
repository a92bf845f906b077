import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { logMilestone, signIn, signUp } from "./people.ts";
import { changed, signedIn } from "./plain-browser.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("begin a milestone, keep it, find it again, go on, log it", async ({ page }) => {
      await signUp(page, "Dora");
      await page.goto("/milestones/new");
      await page.getByRole("button", { name: "Save as draft" }).click();
      await expect(page.getByText("There is nothing to keep yet.")).toBeVisible();
      await page.getByText("Add details and links").click();
      await page.getByLabel("Situation").fill("Two teams, one date, nobody in charge.");
      await page.getByLabel("Address").first().fill("wiki.exam");
      await page.getByRole("button", { name: "Save as draft" }).click();

      await expect(page).toHaveURL(/\/milestones\/drafts/);
      await expect(page.getByText("Kept as a draft.")).toBeVisible();
      await expect(page.getByText("Two teams, one date")).toBeVisible();
      await page.goto("/milestones");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No milestone logged yet.");
      await page.goto("/dashboard");
      await page.getByRole("link", { name: "1 draft" }).click();

      await page.getByRole("link", { name: "Without a title" }).click();
      await expect(page.getByLabel("Address").first()).toHaveValue("wiki.exam");
      await page.getByLabel("Title").fill("Brought two teams to a date");
      await page.getByRole("button", { name: "Log milestone" }).click();
      await expect(page.getByText("Enter a full link").first()).toBeVisible();
      await page.getByLabel("Address").first().fill("https://wiki.example.com/date");
      await page.getByLabel("When it happened").fill("2026-11-20");
      await page.getByRole("button", { name: "Log milestone" }).click();
      await expect(
        page.getByRole("heading", { level: 1, name: "Brought two teams to a date" }),
      ).toBeVisible();
      await page.goto("/milestones/drafts");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No draft is waiting.");
    });

    test("a draft is discarded only after a second word", async ({ page }) => {
      await signUp(page, "Elif");
      await page.goto("/milestones/new");
      await page.getByLabel("Title").fill("Not worth it");
      await page.getByRole("button", { name: "Save as draft" }).click();
      await page.getByText("Discard: Not worth it").click();
      await page.getByRole("button", { name: "Discard draft" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No draft is waiting.");
    });

    test("look for words, narrow by filters, and take them back", async ({ page }) => {
      await signIn(page, "maya@throughline.example");
      await page.goto("/milestones");
      await page.getByRole("searchbox", { name: "Search your milestones" }).fill("releases");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page).toHaveURL(/q=releases/);
      const found = page.getByRole("link", { name: /^Release 4\.18/ });
      await expect(found).toBeVisible();
      await expect(found.locator("mark")).toHaveText("Release");

      await choose(page, "State", "Verified");
      await expect(page).toHaveURL(/q=releases&state=VERIFIED/);
      await choose(page, "Step", "Understand");
      await expect(page).toHaveURL(/step=understand/);
      await choose(page, "Skill", "CI/CD pipelines");
      await expect(page).toHaveURL(/q=releases&step=understand&skill=ci-cd&state=VERIFIED/);
      await expect(page.getByRole("status")).toHaveText("1 milestone");
      await choose(page, "Skill: CI/CD pipelines", "All");
      await expect(page).not.toHaveURL(/skill=/);

      await page.getByRole("searchbox").fill("zebra");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page.getByText("Nothing matches")).toBeVisible();
      await expect(page).toHaveURL(/step=understand/);
      await page.getByRole("link", { name: "Show all milestones" }).click();
      await expect(page).toHaveURL(/\/milestones$/);
      await expect(page.getByRole("searchbox")).toHaveValue("");
    });

    test("compare what was submitted with how it reads now", async ({ page }) => {
      await signIn(page, "maya@throughline.example");
      await page.goto("/milestones?q=%22release+freeze%22");
      await page.getByRole("link", { name: /^Release freeze/ }).click();
      await page.getByRole("link", { name: "Changes since version 1" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("From version 1 to version 2");
      await expect(page.locator("ins").first()).toContainText("None reports to me");
      await page.getByLabel("From").selectOption({ index: 1 });
      await page.getByLabel("To", { exact: true }).selectOption({ index: 0 });
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("From version 2 to version 1");
      await expect(page.locator("del").first()).toContainText("None reports to me");
    });
  });
}

/** Opens a filter and follows one of its links. */
async function choose(page: Page, filter: string, choice: string) {
  await page.locator("summary", { hasText: `Filter by ${filter}` }).click();
  await page
    .getByRole("navigation", { name: `Filter by ${filter.split(":")[0]!.toLowerCase()}` })
    .getByRole("link", { name: new RegExp(`^${choice}`) })
    .click();
}

test("an open filter fits a phone, is in order, and closes by the Escape key", async ({ page }) => {
  await signIn(page, "maya@throughline.example");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/milestones");
  await page.locator("summary", { hasText: "Skill" }).click();
  const menu = page.getByRole("navigation", { name: "Filter by skill" });
  await expect(menu).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const list = await page.getByRole("link", { name: /^Release freeze/ }).boundingBox();
  expect(list!.y, "the first milestone is in sight below search and filters").toBeLessThan(500);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
});

test("a message is said once: not after a reload", async ({ page }) => {
  await signUp(page, "Finn");
  await logMilestone(page, "Said once");
  await expect(page.getByText("Logged. Only you see it")).toBeVisible();
  await expect(page).not.toHaveURL(/done=/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Said once" })).toBeVisible();
  await expect(page.getByText("Logged. Only you see it")).toHaveCount(0);
});

test("what a mentor wants changed is read first on a phone, and beside the rest on a wide page", async ({
  page,
}) => {
  const [maya, tomas] = [await signedIn("maya"), await signedIn("tomas")];
  const { location } = await maya.submit("/milestones/new", "title", { title: "Sent back to be read first" });
  const milestone = new URL(location!, process.env.APP_ORIGIN).pathname;
  await maya.submit(milestone, "mentorshipId", {});
  const review = (await maya.send(milestone)).html.match(/\/reviews\/[0-9a-f-]{36}/)![0];
  await tomas.submit(review, "requestId", {});
  await tomas.submit(review, "kind", { kind: "CHANGES_REQUESTED", points: ["Say by when"] });

  await signIn(page, "maya@throughline.example");
  await page.goto(milestone);
  const [point, content] = [page.getByText("Say by when").first(), page.getByText("What happened").first()];
  const at = async () => [(await point.boundingBox())!, (await content.boundingBox())!] as const;
  const [wide, wideContent] = await at();
  expect(wide.x).toBeGreaterThan(wideContent.x + 300);
  expect(wideContent.y).toBeLessThan(wide.y);
  await page.setViewportSize({ width: 360, height: 740 });
  const [narrow, narrowContent] = await at();
  expect(narrow.y).toBeLessThan(narrowContent.y);
  expect(narrow.y, "without scrolling").toBeLessThan(740);
});

test.describe("odd searches and addresses are answered", () => {
  const odd: [string, string, RegExp][] = [
    ["only signs", "q=!!!%20(((", /Nothing matches/],
    ["one quote", "q=%22", /Nothing matches/],
    ["a NUL", "q=a%00b", /character that cannot be saved/],
    ["10,000 characters", `q=${"x".repeat(10_000)}`, /Use at most 200 characters/],
    ["two searches", "q=a&q=b", /Enter one value/],
    ["emoji", "q=%F0%9F%9A%80", /Nothing matches/],
    ["right to left", "q=%D7%A9%D7%9C%D7%95%D7%9D", /Nothing matches/],
    ["bytes that are no text", "q=%ff%fe", /Nothing matches/],
    ["a step that is none", "step=fly&state=NOPE&kind=x", /milestones logged/],
    ["an object", "q[not]=x&state[not]=x", /milestones logged/],
    ["a place that is none", "after=2026-13-45_x", /milestones logged/],
    ["a day before time", "before=0000-00-00_0192d5a0-0000-7000-8000-000000000001", /milestones logged/],
    ["a place behind the last", "after=1900-01-01_0192d5a0-0000-7000-8000-000000000001", /./],
  ];
  for (const [what, query, says] of odd) {
    test(what, async () => {
      const maya = await signedIn("maya");
      const { status, text } = await maya.send(`/milestones?${query}`);
      expect([200, 307]).toContain(status);
      if (status === 200) expect(text).toMatch(says);
    });
  }

  test("versions that are not there, and those of others", async () => {
    const [maya, sam, tomas] = [await signedIn("maya"), await signedIn("sam"), await signedIn("tomas")];
    const { html } = await maya.send("/milestones?q=%22release+freeze%22");
    const page = `${html.match(/\/milestones\/[0-9a-f-]{36}/)![0]}/versions`;
    expect((await maya.send(page)).status).toBe(200);
    for (const query of ["from=7", "to=x", "from=1&from=2", "to=-1"])
      expect([query, (await maya.send(`${page}?${query}`)).status]).toEqual([query, 404]);
    for (const other of [sam, tomas]) expect((await other.send(page)).status).toBe(404);
    const review = `${(await tomas.send("/reviews")).html.match(/\/reviews\/[0-9a-f-]{36}/)![0]}/versions`;
    expect((await sam.send(review)).status).toBe(404);
    expect((await tomas.send(`${review}?to=now`)).status).toBe(404);
  });
});

test.describe("a draft", () => {
  const NEW = "/milestones/new";
  const drafted = (form: FormData, fields: Parameters<typeof changed>[1]) =>
    changed(form, { keep: "draft", ...fields });

  test("that is another one’s is a new form, and cannot be logged, changed or discarded", async () => {
    const [maya, sam] = [await signedIn("maya"), await signedIn("sam")];
    const { html } = await maya.send("/milestones/drafts");
    const page = html.match(/\/milestones\/new\?draft=[0-9a-f-]{36}/)![0];
    const { status, text } = await sam.send(page);
    expect([status, text]).toEqual([200, expect.stringContaining("is not there any more")]);
    expect(text).not.toContain("Carrier");
    const mayas = await maya.form(page, "title");
    for (const form of [changed(mayas, { title: "Stolen" }), drafted(mayas, { title: "Stolen" })]) {
      const answer = await sam.post(NEW, form);
      expect([answer.status, answer.text]).toEqual([
        200,
        expect.stringContaining("logged or discarded meanwhile"),
      ]);
    }
    const discard = await maya.form("/milestones/drafts", "draftId");
    expect((await sam.post("/milestones/drafts", discard)).text).toContain("No draft is waiting.");
    expect((await maya.send("/milestones/drafts")).html).toContain(page);
  });

  test("changed in two windows keeps the second text and says so", async () => {
    const sara = await signedIn("sara");
    await sara.post(NEW, drafted(await sara.form(NEW, "title"), { title: "Two windows" }));
    const page = (await sara.send("/milestones/drafts")).html.match(
      /\/milestones\/new\?draft=[0-9a-f-]{36}/,
    )![0];
    const [first, second] = [await sara.form(page, "title"), await sara.form(page, "title")];
    expect((await sara.post(page, drafted(first, { title: "First" }))).status).toBe(303);
    const late = await sara.post(page, drafted(second, { title: "Second stays" }));
    expect(late.text).toContain("This draft was changed in another window meanwhile.");
    expect(late.html).toContain("Second stays");
    const key = late.html.match(/name="formKey"[^>]*value="([^"]+)"/)![1]!;
    const draft = late.html.match(/name="draft"[^>]*value="([^"]+)"/)![1]!;
    expect((await sara.post(page, changed(second, { formKey: key, draft }))).status).toBe(303);
    expect((await sara.send("/milestones/drafts")).text).toContain("Second stays");
  });

  const refused: [string, Parameters<typeof changed>[1], string][] = [
    ["10,000 characters", { title: `Odd ${"x".repeat(10_000)}` }, "Use at most 120 characters"],
    ["a NUL byte", { title: "Odd \0" }, "This text has a character that cannot be saved"],
    [
      "a field of ours in another form",
      { title: "Odd", ownerId: "x" },
      "This form has a field we do not know",
    ],
    ["the year 275760", { title: "Odd", happenedOn: "+275760-09-13" }, "Enter a date between 1900 and 2100"],
    ["a mark that is none", { title: "Odd", draft: "nobody_1" }, "This form is out of date"],
  ];
  for (const [what, fields, sentence] of refused) {
    test(`is refused in place: ${what}`, async () => {
      const sara = await signedIn("sara");
      const form = drafted(await sara.form(NEW, "title"), { situation: "What I wrote stays", ...fields });
      const answer = await sara.post(NEW, form);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(sentence);
      expect(answer.html).toContain("What I wrote stays");
      expect((await sara.send("/milestones/drafts")).text).not.toContain("Odd");
    });
  }
});
